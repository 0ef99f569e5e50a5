# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `QuotedOfferingParamsTypeFragment`."""

from oefr_kraken._models import Result


class QuotedOfferingParamsTypeOfferingComponents(Result, frozen=True):
    """`QuotedOfferingParamsType`."""

    offering_identifier: str | None = None


class QuotedOfferingParamsTypeProductComponents(Result, frozen=True):
    """`QuotedProductComponentType`."""

    product_code: str | None = None


class QuotedOfferingParamsTypeFragment(Result, frozen=True):
    """`QuotedOfferingParamsType`."""

    offering_components: list[QuotedOfferingParamsTypeOfferingComponents | None] | None = None
    offering_identifier: str | None = None
    product_components: list[QuotedOfferingParamsTypeProductComponents | None] | None = None


__all__ = (
    "QuotedOfferingParamsTypeFragment",
    "QuotedOfferingParamsTypeOfferingComponents",
    "QuotedOfferingParamsTypeProductComponents",
)
