# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `EnergyFragment`."""

import decimal

from oefr_kraken._models import Result

from ..enums.energy_unit import EnergyUnit


class EnergyFragment(Result, frozen=True):
    """`Energy`."""

    unit: EnergyUnit
    value: decimal.Decimal | None = None


__all__ = ("EnergyFragment",)
