"""Made-up data for every field that nobody wrote data for: plausible, valid, and the same for the same key.

Nothing here is a fact about the live site, except the spelling of scalars (dates, decimals as strings), which the reference's examples
show. Where the demo customer has real nodes of a type (his account, his homes), those are answered instead of invented ones.
"""

from __future__ import annotations

import datetime as dt
import re
import uuid
from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLEnumType,
    GraphQLNonNull,
    GraphQLScalarType,
    get_named_type,
    is_abstract_type,
    is_list_type,
    is_object_type,
)

from .nodes import Lazy, Node, number_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from graphql import GraphQLOutputType, GraphQLSchema

    from .nodes import Args

_CONNECTION_TOTAL = 120
"""Length of a made-up connection: more than one page at the largest page size."""

_PAGING = frozenset({"first", "last", "after", "before"})

_FIRST_NAMES = ("Camille", "Louise", "Jules", "Manon", "Hugo", "Léa", "Gabriel", "Chloé")
_LAST_NAMES = ("Martin", "Bernard", "Dubois", "Moreau", "Lefèvre", "Girard", "Fontaine", "Chevalier")
_CITIES = (
    ("69003", "Lyon"),
    ("44000", "Nantes"),
    ("35000", "Rennes"),
    ("31000", "Toulouse"),
    ("67000", "Strasbourg"),
)
_STREETS = (
    "rue Victor Hugo",
    "avenue Jean Jaurès",
    "place de la République",
    "boulevard Pasteur",
    "rue des Lilas",
)
_ASCII = str.maketrans("éèêëàâîïôûç", "eeeeaaiiouc")

# A string's content by what the field's name ends in; the first pattern that matches decides.
_STRINGS: tuple[tuple[re.Pattern[str], Callable[[int], str]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), make)
    for pattern, make in (
        (r"e-?mail", lambda n: f"{_FIRST_NAMES[n % 8].lower().translate(_ASCII)}.{n % 1000}@example.fr"),
        (r"phone|mobile|landline", lambda n: f"+336{n % 10**8:08d}"),
        (r"postcode|postalCode", lambda n: _CITIES[n % 5][0]),
        (r"city|locality|town", lambda n: _CITIES[n % 5][1]),
        (r"country(Code)?$", lambda n: "FR"),
        (r"address|street", lambda n: f"{n % 90 + 1} {_STREETS[n % 5]}"),
        (r"iban", lambda n: f"FR76{n % 10**17:017d}189"),
        (r"(given|first|preferred)Name", lambda n: _FIRST_NAMES[n % 8]),
        (r"(family|last)Name", lambda n: _LAST_NAMES[n % 8]),
        (r"fullName|billingName|holder", lambda n: f"{_FIRST_NAMES[n % 8]} {_LAST_NAMES[n // 8 % 8]}"),
        (r"url|link|uri", lambda n: f"https://example.fr/documents/{n % 10**6}"),
        (r"currency", lambda n: "EUR"),
        (r"(id|identifier|number|reference|urn|key|token|sha)$", lambda n: f"{n % 10**10:010d}"),
        (r"colou?r", lambda n: f"#{n % 0x1000000:06X}"),
        (r"Dt$|timestamp", lambda n: f"2026-0{n % 9 + 1}-1{n % 10}T08:00:00+00:00"),
        (r"timezone", lambda n: "Europe/Paris"),
        (r"unit", lambda n: "kWh"),
    )
)


class Maker:
    """Makes up the value of any field of any type."""

    def __init__(self, schema: GraphQLSchema, seed: int, today: dt.date) -> None:
        self._schema = schema
        self._seed = seed
        self._today = today
        self.known: dict[str, Sequence[Node]] = {}
        """Real nodes by type name: used wherever an object of that type is needed."""
        self._members: dict[str, tuple[str, ...]] = {}

    def value(self, parent: Node, field: str, field_type: GraphQLOutputType, args: Args) -> Any:
        """Return the value of a field of a node that does not know it; other arguments give another value, other pages do not."""
        chosen = ",".join(f"{name}={args[name]}" for name in sorted(args.keys() - _PAGING))
        return self._of_type(field_type, f"{parent.key}.{field}({chosen})", field)

    def _of_type(self, wanted: Any, key: str, field: str, list_key: str = "", position: int = 0) -> Any:
        if isinstance(wanted, GraphQLNonNull):
            wanted = wanted.of_type
        if is_list_type(wanted):
            named = get_named_type(wanted)
            # Lists of an interface or union hold one of each member, so that each is met.
            length = (
                max(2, len(self._members_of(named)))
                if is_abstract_type(named)
                else 2 + number_of(self._seed, key) % 2
            )
            return [self._of_type(wanted.of_type, f"{key}.{i}", field, key, i) for i in range(length)]
        if isinstance(wanted, GraphQLScalarType):
            return self._scalar(wanted.name, field, number_of(self._seed, key))
        if isinstance(wanted, GraphQLEnumType):
            return self._choice(list(wanted.values), key)
        if is_object_type(wanted) and {"edges", "pageInfo"} <= wanted.fields.keys():
            return self._connection(wanted, key)
        if is_abstract_type(wanted):
            members = self._members_of(wanted)
            if not members:
                # The schema knows the interface alone: the executor answers `__typename` for such a node.
                return Node("", key)
            return self._object(
                members[(number_of(self._seed, list_key or key) + position) % len(members)], key
            )
        return self._object(wanted.name, key)

    def _object(self, type_name: str, key: str) -> Node:
        known = self.known.get(type_name)
        return self._choice(known, key) if known else Node(type_name, key)

    def _connection(self, wanted: Any, key: str) -> Lazy:
        edge: Any = get_named_type(wanted.fields["edges"].type)
        node_type = edge.fields["node"].type
        total = _CONNECTION_TOTAL + number_of(self._seed, key, "total") % 40
        return Lazy(total, lambda i: self._of_type(node_type, f"{key}.{i}", "node", key, i))

    def _choice(self, options: Sequence[Any], key: str) -> Any:
        return options[number_of(self._seed, key) % len(options)]

    def _members_of(self, abstract: Any) -> tuple[str, ...]:
        if abstract.name not in self._members:
            members = self._schema.get_possible_types(abstract)
            self._members[abstract.name] = tuple(sorted(member.name for member in members))
        return self._members[abstract.name]

    def _scalar(self, name: str, field: str, number: int) -> Any:
        make = _SCALARS.get(name)
        return _string(field, number) if make is None else make(number, self._today)


def _string(field: str, number: int) -> str:
    for pattern, make in _STRINGS:
        if pattern.search(field):
            return make(number)
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", field).lower()
    return f"{words} {number % 100}"


def _day(number: int, today: dt.date) -> dt.date:
    return today - dt.timedelta(days=number % 700)


_SCALARS: Mapping[str, Callable[[int, dt.date], Any]] = {
    "ID": lambda n, today: str(n % 10**8),
    "Int": lambda n, today: n % 10_000,
    "BigInt": lambda n, today: n % 10**12,
    "Float": lambda n, today: n % 10_000 / 100,
    "Boolean": lambda n, today: bool(n & 1),
    "Decimal": lambda n, today: f"{n % 10_000 / 100:.2f}",
    "Date": lambda n, today: _day(n, today).isoformat(),
    "DateTime": lambda n, today: f"{_day(n, today).isoformat()}T{n // 700 % 24:02d}:{n % 60:02d}:00+00:00",
    "Time": lambda n, today: f"{n % 24:02d}:{n // 24 % 2 * 30:02d}:00",
    "UUID": lambda n, today: str(uuid.UUID(int=n * n % 2**128, version=4)),
    "JSONString": lambda n, today: f'{{"version": {n % 10}}}',
    "GenericScalar": lambda n, today: {"version": n % 10},
}
