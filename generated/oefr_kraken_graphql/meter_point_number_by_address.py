# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `MeterPointNumberByAddress`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class MeterPointNumberByAddressData(Result, frozen=True):
    """`Query`."""

    meter_point_number_by_address: str | None = None


OPERATION: Operation[MeterPointNumberByAddressData] = Operation(
    name="MeterPointNumberByAddress",
    kind="query",
    document="query MeterPointNumberByAddress($input:MeterPointNumberByAddressInputType!){meterPointNumberByAddress(input:$input)}",
    model=MeterPointNumberByAddressData,
    variables=("input",),
    errors=(
        "KT-FR-4523",
        "KT-CT-1601",
        "KT-CT-4410",
        "KT-CT-1605",
        "KT-FR-4532",
        "KT-FR-4530",
        "KT-FR-4531",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "MeterPointNumberByAddressData",
)
