# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SmartFlexChargingTruncationFragment`."""

import decimal

from oefr_kraken._models import Result

from ..enums.smart_flex_charging_truncation_cause import SmartFlexChargingTruncationCause


class SmartFlexChargingTruncationFragment(Result, frozen=True):
    """`SmartFlexChargingTruncation`."""

    achievable_state_of_charge: decimal.Decimal
    original_achievable_state_of_charge: decimal.Decimal
    truncation_cause: SmartFlexChargingTruncationCause


__all__ = ("SmartFlexChargingTruncationFragment",)
