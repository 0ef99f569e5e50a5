# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `EstimatedMoneyTypeFragment`."""

import decimal

from oefr_kraken._models import Result

from ..enums.unit import Unit


class EstimatedMoneyTypePricePerUnit(Result, frozen=True):
    """`PricePerUnit`."""

    amount: decimal.Decimal
    unit: Unit | None = None


class EstimatedMoneyTypeFragment(Result, frozen=True):
    """`EstimatedMoneyType`."""

    estimated_amount: decimal.Decimal
    cost_currency: str
    price_per_unit: EstimatedMoneyTypePricePerUnit | None = None


__all__ = (
    "EstimatedMoneyTypeFragment",
    "EstimatedMoneyTypePricePerUnit",
)
