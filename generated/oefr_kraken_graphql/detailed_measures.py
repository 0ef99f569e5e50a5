# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `DetailedMeasures`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation
from pydantic import Field


class DetailedMeasuresPhysicalMeasures(Result, frozen=True):
    """`ElectricityPhysicalMeasure`."""

    typename__: str = Field(default="", alias="__typename")


class DetailedMeasures(Result, frozen=True):
    """`ElectricityDetailedMeasure`."""

    prm_ref: str | None = None
    period_start_date: datetime.date | None = None
    period_end_date: datetime.date | None = None
    physical_measures: list[DetailedMeasuresPhysicalMeasures | None] | None = None


class DetailedMeasuresData(Result, frozen=True):
    """`Query`."""

    detailed_measures: DetailedMeasures


OPERATION: Operation[DetailedMeasuresData] = Operation(
    name="DetailedMeasures",
    kind="query",
    document="query DetailedMeasures($input:RequestElectricityDetailedMeasuresInput!){detailedMeasures(input:$input){prmRef periodStartDate periodEndDate physicalMeasures{__typename}}}",
    model=DetailedMeasuresData,
    variables=("input",),
    errors=(
        "KT-FR-4510",
        "KT-FR-8914",
        "KT-FR-4712",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "DetailedMeasures",
    "DetailedMeasuresData",
    "DetailedMeasuresPhysicalMeasures",
)
