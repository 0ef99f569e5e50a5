# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ElectricitySupplyConsumptionRateTypeFragment`."""

from oefr_kraken._models import Result

from ..fragments.provider_temporal_class_type_fragment import ProviderTemporalClassTypeFragment


class ElectricitySupplyConsumptionRateTypeTimeSlots(Result, frozen=True):
    """`UnnamedTimeSlot`."""

    start_at: str | None = None
    end_at: str | None = None


class ElectricitySupplyConsumptionRateTypeFragment(Result, frozen=True):
    """`ElectricitySupplyConsumptionRateType`."""

    temporal_class: ProviderTemporalClassTypeFragment | None = None
    time_slots: list[ElectricitySupplyConsumptionRateTypeTimeSlots | None] | None = None


__all__ = (
    "ElectricitySupplyConsumptionRateTypeFragment",
    "ElectricitySupplyConsumptionRateTypeTimeSlots",
)
