"""Every valid document is answered: each root field, and each field of each type that a root field leads to."""

from __future__ import annotations

import datetime as dt
import time
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    extend_schema,
    get_named_type,
    is_abstract_type,
    is_interface_type,
    is_leaf_type,
    is_object_type,
    is_required_argument,
    parse,
)

from oefr_kraken.sandbox import Sandbox
from oefr_kraken.sandbox.execution import Executor, load_schema
from oefr_kraken.sandbox.generic import Maker
from oefr_kraken.sandbox.nodes import Call, Node
from oefr_kraken.sandbox.tokens import Session

SCHEMA = load_schema()
SANDBOX = Sandbox()

SCALARS = {
    "Int": "1",
    "Float": "1.5",
    "Boolean": "true",
    "Date": '"2026-01-01"',
    "DateTime": '"2026-01-01T00:00:00+01:00"',
    "Time": '"07:00:00"',
    "Decimal": '"12.5"',
    "UUID": '"6f9619ff-8b86-4011-b42d-00cf4fc964ff"',
}
VALUES = {
    "accountNumber": SANDBOX.account_number,
    "prmId": SANDBOX.prm,
    "pceRef": SANDBOX.pce,
    "deviceId": SANDBOX.vehicle_id,
    "marketSupplyPointId": SANDBOX.prm,
    "externalIdentifier": SANDBOX.prm,
    "marketName": "FRA_ELECTRICITY",
    "email": SANDBOX.email,
    "preSignedKey": SANDBOX.pre_signed_key,
}
# Arguments that are optional by type, yet refused when left out.
GIVEN = {
    "property": f'(id: "{SANDBOX.property_id}")',
    "accountContract": '(identifier: "C-1")',
    "businessContract": '(identifier: "C-1")',
    "contracts": f'(filters: {{party: {{account: "{SANDBOX.account_number}"}}}})',
    "inkConversation": f'(accountNumber: "{SANDBOX.account_number}")',
    "leaveSupplierProcess": '(number: "1")',
    "loyaltyPointsBalance": f'(accountNumber: "{SANDBOX.account_number}")',
    "updateBoostCharge": f'(input: {{action: BOOST, deviceId: "{SANDBOX.vehicle_id}"}})',
    "obtainKrakenToken": f'(input: {{APIKey: "{SANDBOX.api_key}"}})',
    "invalidatePreSignedToken": f'(input: {{token: "{SANDBOX.pre_signed_key}"}})',
}


def literal(wanted: Any, name: str) -> str:
    if isinstance(wanted, GraphQLNonNull):
        return literal(wanted.of_type, name)
    if isinstance(wanted, GraphQLList):
        return f"[{literal(wanted.of_type, name)}]"
    if isinstance(wanted, GraphQLEnumType):
        return min(wanted.values)
    if isinstance(wanted, GraphQLInputObjectType):
        required = {
            key: entry.type for key, entry in wanted.fields.items() if isinstance(entry.type, GraphQLNonNull)
        }
        return "{" + ", ".join(f"{key}: {literal(kind, key)}" for key, kind in required.items()) + "}"
    return SCALARS.get(wanted.name) or f'"{VALUES.get(name, "1")}"'


def arguments(name: str, field: Any, *, root: bool) -> str:
    if root and name in GIVEN:
        return GIVEN[name]
    given = [
        "first: 3" if key == "first" else f"{key}: {literal(argument.type, key)}"
        for key, argument in field.args.items()
        if key == "first" or is_required_argument(argument)
    ]
    return f"({', '.join(given)})" if given else ""


def selection(kind: Any, depth: int) -> str:
    named = get_named_type(kind)
    if is_leaf_type(named):
        return ""
    parts = ["__typename"]
    if is_abstract_type(named):
        members = SCHEMA.get_possible_types(named)
        parts += [f"... on {member.name} {fields(member, depth, member.name)}" for member in members]
    if not is_abstract_type(named) or is_interface_type(named):
        parts.append(fields(named, depth, "own")[1:-1])
    return "{" + " ".join(parts) + "}"


def fields(kind: Any, depth: int, prefix: str) -> str:
    """Select every field, under an alias that no other member's field of another type can collide with."""
    parts = ["__typename"]
    for name, field in kind.fields.items():
        inner = get_named_type(field.type)
        wrapping = name in ("edges", "node", "pageInfo")
        if is_leaf_type(inner):
            parts.append(f"{prefix}_{name}: {name}{arguments(name, field, root=False)}")
        elif depth > 0 or wrapping:
            chosen = selection(inner, depth if wrapping else depth - 1)
            parts.append(f"{prefix}_{name}: {name}{arguments(name, field, root=False)} {chosen}")
    return "{" + " ".join(parts) + "}"


def run(document: str) -> Any:
    executor = SANDBOX._world.executor
    result = executor.run(
        executor.prepare(document, {}, None),
        Call(time.time(), Session(1, SANDBOX.email, "EMAIL-AND-PASSWORD")),
    )
    assert result.errors is None, result.errors[:3]
    return result.data


QUERIES = SCHEMA.query_type.fields if SCHEMA.query_type else {}


@pytest.mark.parametrize("name", QUERIES)
def test_every_query_field_answers_two_levels_of_everything(name: str) -> None:
    field = QUERIES[name]
    data = run(f"{{ {name}{arguments(name, field, root=True)} {selection(field.type, 1)} }}")
    assert data[name] is not None


# Two mutations refuse an account user, or a token that is none: the tests of tokens have them.
MUTATIONS = SCHEMA.mutation_type.fields if SCHEMA.mutation_type else {}
ANSWERING = sorted(MUTATIONS.keys() - {"invalidateRefreshToken", "obtainLongLivedRefreshToken"})


@pytest.mark.parametrize("name", ANSWERING)
def test_every_mutation_answers(name: str) -> None:
    call = f"{name}{arguments(name, MUTATIONS[name], root=True)}"
    assert run(f"mutation {{ {call} {selection(MUTATIONS[name].type, 1)} }}")[name] is not None


def test_every_type_answers_each_of_its_fields() -> None:
    """Asked of made-up objects, so that those count which the demo customer's data never leads to."""
    types = [
        kind
        for name, kind in SCHEMA.type_map.items()
        if not name.startswith("__")
        and name not in ("Query", "Mutation")
        and (is_object_type(kind) or is_abstract_type(kind))
    ]
    more = "".join(f"it_{kind.name}(first: Int): {kind.name} " for kind in types)
    schema = extend_schema(SCHEMA, parse(f"extend type Query {{ {more} }}"))
    executor = Executor(schema, Maker(schema, 0, dt.date(2026, 11, 1)), {"query": Node("Query", "Query")})
    for kind in types:
        document = f"{{ it_{kind.name}(first: 3) {selection(kind, 0)} }}"
        result = executor.run(executor.prepare(document, {}, None), Call(time.time()))
        assert result.errors is None, (kind.name, result.errors[:3])
        answer = result.data[f"it_{kind.name}"]  # type: ignore[index]
        assert None not in answer.values() or "_opaque" in getattr(kind, "fields", {}), answer


def test_other_arguments_lead_to_other_objects() -> None:
    names = {
        run(f'{{ inkMessage(messageRelayId: "{number}") {{ __typename }} }}')["inkMessage"]["__typename"]
        for number in range(1, 60)
    }
    assert names == {member.name for member in SCHEMA.get_possible_types(SCHEMA.type_map["InkMessage"])}  # type: ignore[arg-type]


def test_interfaces_without_members_answer_their_type_name() -> None:
    data = run(
        f"""{{ paymentsAndRepayments(accountNumber: "{SANDBOX.account_number}", first: 2) {{ totalCount edges {{ node {{ kind: __typename }} }} }}
          account(accountNumber: "{SANDBOX.account_number}") {{ nextPaymentOrRepayment {{ __typename }} }} }}"""
    )
    assert data["paymentsAndRepayments"]["edges"] == [{"node": {"kind": "FraPaymentsMember"}}] * 2
    assert data["account"]["nextPaymentOrRepayment"]["__typename"] not in SCHEMA.type_map


def test_selections_of_plain_values_are_honoured_exactly() -> None:
    data = run(
        f"""query {{ property(id: "{SANDBOX.property_id}") {{ measurements(first: 1) {{
          edges {{ node {{ ...Value }} }}
          again: edges {{ kind: __typename node {{ kind: __typename amount: value unit @include(if: false) source @skip(if: true)
            ... on MeasurementType {{ readAt }} ... on MeasurementInterface {{ unit }}
            metaData {{ extras {{ label }} statistics {{ description costExclTax {{ pricePerUnit {{ __typename amount }} }} }} }} }} }}
        }} }} }}
        fragment Value on IntervalMeasurementType {{ value startAt value }}"""
    )
    page = data["property"]["measurements"]
    [edge], [again] = page["edges"], page["again"]
    assert list(edge["node"]) == ["value", "startAt"]
    assert again["kind"] == "MeasurementEdge"
    assert list(again["node"]) == ["kind", "amount", "unit", "metaData"]
    assert again["node"]["amount"] == edge["node"]["value"]
    assert again["node"]["metaData"]["statistics"][0]["costExclTax"]["pricePerUnit"] == {
        "__typename": "PricePerUnit",
        "amount": "13.1583",
    }
