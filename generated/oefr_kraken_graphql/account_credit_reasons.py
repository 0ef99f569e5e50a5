# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountCreditReasons`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class AccountCreditReasons(Result, frozen=True):
    """`CreditReasonType`."""

    code: str | None = None
    display: str | None = None
    is_deprecated: bool | None = None
    is_tax_exempt: bool | None = None
    is_hidden: bool | None = None
    group: str | None = None


class AccountCreditReasonsData(Result, frozen=True):
    """`Query`."""

    account_credit_reasons: list[AccountCreditReasons | None] | None = None


OPERATION: Operation[AccountCreditReasonsData] = Operation(
    name="AccountCreditReasons",
    kind="query",
    document="query AccountCreditReasons{accountCreditReasons{code display isDeprecated isTaxExempt isHidden group}}",
    model=AccountCreditReasonsData,
    variables=(),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AccountCreditReasons",
    "AccountCreditReasonsData",
)
