# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `GoodsGrantFragment`."""

from oefr_kraken._models import Result


class GoodsGrantFragment(Result, frozen=True):
    """`GoodsGrant`."""

    currency: str | None = None
    gross_amount: float | None = None
    net_amount: float | None = None
    type: str | None = None


__all__ = ("GoodsGrantFragment",)
