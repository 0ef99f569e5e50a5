# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SupplyConsumptionRateTypeFragment`."""

from oefr_kraken._models import Result


class SupplyConsumptionRateTypeTimeSlots(Result, frozen=True):
    """`UnnamedTimeSlot`."""

    start_at: str | None = None
    end_at: str | None = None


class SupplyConsumptionRateTypeFragment(Result, frozen=True):
    """`SupplyConsumptionRateType`."""

    time_slots: list[SupplyConsumptionRateTypeTimeSlots | None] | None = None


__all__ = (
    "SupplyConsumptionRateTypeFragment",
    "SupplyConsumptionRateTypeTimeSlots",
)
