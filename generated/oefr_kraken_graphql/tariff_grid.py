# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `TariffGrid`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class TariffGrid(Result, frozen=True):
    """`TariffGrid`."""

    temporary_url: str | None = None


class TariffGridData(Result, frozen=True):
    """`Query`."""

    tariff_grid: TariffGrid | None = None


OPERATION: Operation[TariffGridData] = Operation(
    name="TariffGrid",
    kind="query",
    document="query TariffGrid($accountNumber:String!$agreementId:Int!){tariffGrid(accountNumber:$accountNumber agreementId:$agreementId){temporaryUrl}}",
    model=TariffGridData,
    variables=(
        "accountNumber",
        "agreementId",
    ),
    errors=(
        "KT-FR-4910",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "TariffGrid",
    "TariffGridData",
)
