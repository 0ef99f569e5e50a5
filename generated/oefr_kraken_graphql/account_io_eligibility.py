# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountIoEligibility`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class AccountIoEligibility(Result, frozen=True):
    """`AccountIoEligibility`."""

    is_eligible_for_io: bool | None = None


class AccountIoEligibilityData(Result, frozen=True):
    """`Query`."""

    account_io_eligibility: AccountIoEligibility | None = None


OPERATION: Operation[AccountIoEligibilityData] = Operation(
    name="AccountIoEligibility",
    kind="query",
    document="query AccountIoEligibility($accountNumber:String!$propertyId:Int){accountIoEligibility(accountNumber:$accountNumber propertyId:$propertyId){isEligibleForIo}}",
    model=AccountIoEligibilityData,
    variables=(
        "accountNumber",
        "propertyId",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AccountIoEligibility",
    "AccountIoEligibilityData",
)
