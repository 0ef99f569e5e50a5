# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountApplications`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.account_application_connection_type_connection_fragment import (
    AccountApplicationConnectionTypeConnectionFragment,
)


class AccountApplicationsDataAccount(Result, frozen=True):
    """`AccountType`."""

    applications: AccountApplicationConnectionTypeConnectionFragment | None = None


class AccountApplicationsData(Result, frozen=True):
    """`Query`."""

    account: AccountApplicationsDataAccount | None = None


OPERATION: Operation[AccountApplicationsData] = Operation(
    name="AccountApplications",
    kind="query",
    document="query AccountApplications($accountNumber:String!$status:AccountApplicationStatus$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){applications(status:$status first:$first after:$after before:$before last:$last){...AccountApplicationConnectionTypeConnectionFragment}}}fragment AccountApplicationConnectionTypeConnectionFragment on AccountApplicationConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...AccountApplicationTypeFragment}}}fragment AccountApplicationTypeFragment on AccountApplicationType{coolingOffEndDate dateOfSale isMigrated migrationSource preferredSsd salesChannel salesSubchannel status}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=AccountApplicationsData,
    variables=(
        "accountNumber",
        "status",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(
        "KT-CT-4177",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AccountApplicationsData",
    "AccountApplicationsDataAccount",
)
