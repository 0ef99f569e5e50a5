# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SupplyProductRateTypeFragment`."""

import decimal

from oefr_kraken._models import Result


class SupplyProductRateTypeFragment(Result, frozen=True):
    """`SupplyProductRateType`."""

    currency: str | None = None
    price_per_unit: decimal.Decimal | None = None
    price_per_unit_with_taxes: decimal.Decimal | None = None
    unit_type: str | None = None


__all__ = ("SupplyProductRateTypeFragment",)
