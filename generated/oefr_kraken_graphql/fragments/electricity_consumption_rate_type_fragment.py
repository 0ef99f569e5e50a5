# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ElectricityConsumptionRateTypeFragment`."""

from oefr_kraken._models import Result

from ..fragments.provider_temporal_class_type_fragment import ProviderTemporalClassTypeFragment


class ElectricityConsumptionRateTypeFragment(Result, frozen=True):
    """`ElectricityConsumptionRateType`."""

    temporal_class: ProviderTemporalClassTypeFragment | None = None


__all__ = ("ElectricityConsumptionRateTypeFragment",)
