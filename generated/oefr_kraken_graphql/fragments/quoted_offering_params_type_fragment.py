# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `QuotedOfferingParamsTypeFragment`."""

from oefr_kraken._models import Result


class QuotedOfferingParamsTypeFragmentOfferingComponents(Result, frozen=True):
    """`QuotedOfferingParamsType`."""

    offering_identifier: str | None = None


class QuotedOfferingParamsTypeFragmentProductComponents(Result, frozen=True):
    """`QuotedProductComponentType`."""

    product_code: str | None = None


class QuotedOfferingParamsTypeFragment(Result, frozen=True):
    """`QuotedOfferingParamsType`."""

    offering_components: list[QuotedOfferingParamsTypeFragmentOfferingComponents | None] | None = None
    offering_identifier: str | None = None
    product_components: list[QuotedOfferingParamsTypeFragmentProductComponents | None] | None = None


__all__ = (
    "QuotedOfferingParamsTypeFragment",
    "QuotedOfferingParamsTypeFragmentOfferingComponents",
    "QuotedOfferingParamsTypeFragmentProductComponents",
)
