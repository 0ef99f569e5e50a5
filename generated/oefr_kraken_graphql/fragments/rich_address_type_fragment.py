# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `RichAddressTypeFragment`."""

from oefr_kraken._models import Result
from pydantic import JsonValue


class RichAddressTypeFragment(Result, frozen=True):
    """`RichAddressType`."""

    administrative_area: str | None = None
    as_string: str | None = None
    country: str | None = None
    delivery_point_identifier: str | None = None
    dependent_locality: str | None = None
    locality: str | None = None
    name: str | None = None
    organization: str | None = None
    postal_code: str | None = None
    sorting_code: str | None = None
    street_address: str | None = None
    structured_street_address: JsonValue | None = None


__all__ = ("RichAddressTypeFragment",)
