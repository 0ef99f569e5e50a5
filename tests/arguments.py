"""Arguments for any operation, made from its variables: what the sandbox's customer would pass."""

from __future__ import annotations

import inspect
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import UUID
from zoneinfo import ZoneInfo

from graphql import (
    GraphQLInputType,
    GraphQLSchema,
    OperationDefinitionNode,
    build_schema,
    is_enum_type,
    is_input_object_type,
    is_list_type,
    is_non_null_type,
    parse,
    type_from_ast,
)
from pydantic.alias_generators import to_snake

if TYPE_CHECKING:
    from collections.abc import Callable

    from oefr_kraken import Client
    from oefr_kraken.sandbox import Sandbox

PARIS = ZoneInfo("Europe/Paris")
START, END = datetime(2026, 9, 1, tzinfo=PARIS), datetime(2026, 9, 3, tzinfo=PARIS)

_SCALARS: dict[str, Any] = {
    "BigInt": 1,
    "Boolean": True,
    "Date": date(2026, 9, 1),
    "DateTime": START,
    "Decimal": Decimal("80"),
    "Float": 1.5,
    "GenericScalar": {},
    "ID": "1",
    "Int": 1,
    "JSONString": "{}",
    "String": "text",
    "Time": time(7, 0),
    "UUID": UUID(int=7),
}


@cache
def schema() -> GraphQLSchema:
    from importlib.resources import files

    return build_schema((files("oefr_kraken_graphql") / "schema.graphql").read_text(encoding="utf-8"))


def optional(operation: str, client: Client, sandbox: Sandbox) -> dict[str, Any]:
    """Arguments that the schema calls optional and the API does not."""
    from oefr_kraken import inputs

    account = {"account_number": sandbox.account_number}
    match operation:
        case (
            "AccountContract"
            | "BusinessContract"
            | "InkConversation"
            | "InkConversationEvents"
            | "LoyaltyPointsBalance"
        ):
            return account
        case "BillTransactions":
            bills = client.paginate(client.account_bills, **account)
            return {"id": next(bill.id for bill in bills if bill.typename__ == "InvoiceType")}
        case "Contracts":
            return {
                "filters": inputs.ContractFiltersInput(
                    party=inputs.PartyInput(account=sandbox.account_number)
                )
            }
        case "LeaveSupplierProcess" | "LeaveSupplierProcessSupplyPoints":
            return {"number": "1"}
        case "UpdateBoostCharge":
            return {"input": inputs.UpdateBoostChargeInput(action="BOOST", device_id=sandbox.vehicle_id)}
        case "InvalidatePreSignedToken":
            return {"input": inputs.InvalidatePreSignedTokenInput(token=sandbox.pre_signed_key)}
        case "ObtainLongLivedRefreshToken":  # which account users may not have
            organization = inputs.ObtainJSONWebTokenInput(
                organization_secret_key=sandbox.organization_secret_key
            )
            obtained = client.obtain_kraken_token(organization)
            assert obtained is not None
            return {"input": inputs.ObtainLongLivedRefreshTokenInput(kraken_token=obtained.token)}
        case "InvalidateRefreshToken":
            user = inputs.ObtainJSONWebTokenInput(email=sandbox.email, password=sandbox.password)
            obtained = client.obtain_kraken_token(user)
            assert obtained is not None
            return {"input": inputs.InvalidateRefreshTokenInput(refresh_token=str(obtained.refresh_token))}
        case _:
            return {}


def known(sandbox: Sandbox) -> dict[str, Any]:
    """Values of the sandbox's customer by argument name, as GraphQL spells it."""
    return {
        "accountNumber": sandbox.account_number,
        "deviceId": sandbox.vehicle_id,
        "email": sandbox.email,
        "endAt": END,
        "endDate": END.date(),
        "externalIdentifier": sandbox.prm,
        "iban": "FR7630006000011234567890189",
        "ledgerNumber": sandbox.ledger_number,
        "marketName": "FRA_ELECTRICITY",
        "marketSupplyPointId": sandbox.prm,
        "password": sandbox.password,
        "pceRef": sandbox.pce,
        "periodEnd": END,
        "portfolioNumber": sandbox.portfolio_number,
        "prmId": sandbox.prm,
        "propertyId": sandbox.property_id,
        "startAt": START,
        "startDate": START.date(),
        "supplyPointId": sandbox.prm,
    }


def arguments(method: Callable[..., Any], document: str, sandbox: Sandbox) -> dict[str, Any]:
    """Return keyword arguments for all required variables of an operation."""
    operation = parse(document).definitions[0]
    assert isinstance(operation, OperationDefinitionNode)
    values = known(sandbox)
    if operation.selection_set.selections[0].name.value == "property":  # type: ignore[union-attr]
        values["id"] = sandbox.property_id
    given = {}
    for variable in operation.variable_definitions:
        name, kind = variable.variable.name.value, type_from_ast(schema(), variable.type)
        if is_non_null_type(kind) and variable.default_value is None:
            given[name] = values.get(name, _value(kind.of_type, values))
    names = {_plain(name): name for name in inspect.signature(method).parameters}
    return {names[_plain(to_snake(name))]: value for name, value in given.items()}


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def _value(kind: GraphQLInputType, values: dict[str, Any]) -> Any:
    """Return a value of an input type: required fields only, except in the login, which takes e-mail and password."""
    if is_non_null_type(kind):
        return _value(kind.of_type, values)
    if is_list_type(kind):
        return [_value(kind.of_type, values)]
    if is_enum_type(kind):
        return next(iter(kind.values))
    if is_input_object_type(kind):
        from oefr_kraken import inputs

        wanted = {
            name: values.get(name, _value(entry.type, values))
            for name, entry in kind.fields.items()
            if is_non_null_type(entry.type)
            or (kind.name == "ObtainJSONWebTokenInput" and name in ("email", "password"))
        }
        return getattr(inputs, kind.name).model_validate(wanted)
    return _SCALARS.get(kind.name, "text")
