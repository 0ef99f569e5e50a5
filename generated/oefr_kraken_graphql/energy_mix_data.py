# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `EnergyMixData`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class EnergyMixData(Result, frozen=True):
    """`EnergyMixDataType`."""

    carbon_intensity_index: str | None = None


class EnergyMixDataData(Result, frozen=True):
    """`Query`."""

    energy_mix_data: EnergyMixData | None = None


OPERATION: Operation[EnergyMixDataData] = Operation(
    name="EnergyMixData",
    kind="query",
    document="query EnergyMixData{energyMixData{carbonIntensityIndex}}",
    model=EnergyMixDataData,
    variables=(),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "EnergyMixData",
    "EnergyMixDataData",
)
