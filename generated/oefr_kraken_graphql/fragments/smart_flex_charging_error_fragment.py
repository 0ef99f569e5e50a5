# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SmartFlexChargingErrorFragment`."""

from oefr_kraken._models import Result

from ..enums.smart_flex_charging_error_cause import SmartFlexChargingErrorCause


class SmartFlexChargingErrorFragment(Result, frozen=True):
    """`SmartFlexChargingError`."""

    cause: SmartFlexChargingErrorCause


__all__ = ("SmartFlexChargingErrorFragment",)
