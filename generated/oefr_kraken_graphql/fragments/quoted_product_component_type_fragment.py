# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `QuotedProductComponentTypeFragment`."""

from oefr_kraken._models import Result

from ..fragments.quoting_param_type_fragment import QuotingParamTypeFragment


class QuotedProductComponentTypeFragment(Result, frozen=True):
    """`QuotedProductComponentType`."""

    product_code: str | None = None
    quoting_params: list[QuotingParamTypeFragment | None] | None = None


__all__ = ("QuotedProductComponentTypeFragment",)
