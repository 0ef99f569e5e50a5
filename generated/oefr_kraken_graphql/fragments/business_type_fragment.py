# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `BusinessTypeFragment`."""

from oefr_kraken._models import Result

from ..enums.business_type_options import BusinessTypeOptions
from ..fragments.business_detail_type_fragment import BusinessDetailTypeFragment


class BusinessTypeFragment(Result, frozen=True):
    """`BusinessType`."""

    id: str
    number: str
    name: str
    business_type: BusinessTypeOptions | None = None
    segment_name: str | None = None
    sectors: list[str]
    linked_account_number: str
    """Deprecated on 2025-02-05; removal on or after 2025-08-01."""
    linked_account_numbers: list[str | None]
    details: list[BusinessDetailTypeFragment | None] | None = None


__all__ = ("BusinessTypeFragment",)
