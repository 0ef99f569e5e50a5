# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountChargeReasons`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class AccountChargeReasons(Result, frozen=True):
    """`ChargeReasonType`."""

    code: str | None = None
    display: str | None = None
    is_deprecated: bool | None = None
    is_tax_exempt: bool | None = None
    is_hidden: bool | None = None
    group: str | None = None


class AccountChargeReasonsData(Result, frozen=True):
    """`Query`."""

    account_charge_reasons: list[AccountChargeReasons | None] | None = None


OPERATION: Operation[AccountChargeReasonsData] = Operation(
    name="AccountChargeReasons",
    kind="query",
    document="query AccountChargeReasons{accountChargeReasons{code display isDeprecated isTaxExempt isHidden group}}",
    model=AccountChargeReasonsData,
    variables=(),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AccountChargeReasons",
    "AccountChargeReasonsData",
)
