# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `GoodsProductTypeFragment`."""

from oefr_kraken._models import Result


class GoodsProductTypeFragment(Result, frozen=True):
    """`GoodsProductType`."""

    code: str | None = None
    internal_name: str | None = None


__all__ = ("GoodsProductTypeFragment",)
