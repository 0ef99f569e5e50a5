# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountAnnualStatements`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.annual_statement_connection_type_connection_fragment import (
    AnnualStatementConnectionTypeConnectionFragment,
)


class AccountAnnualStatementsDataAccount(Result, frozen=True):
    """`AccountType`."""

    annual_statements: AnnualStatementConnectionTypeConnectionFragment | None = None


class AccountAnnualStatementsData(Result, frozen=True):
    """`Query`."""

    account: AccountAnnualStatementsDataAccount | None = None


OPERATION: Operation[AccountAnnualStatementsData] = Operation(
    name="AccountAnnualStatements",
    kind="query",
    document="query AccountAnnualStatements($accountNumber:String!$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){annualStatements(first:$first after:$after before:$before last:$last){...AnnualStatementConnectionTypeConnectionFragment}}}fragment AnnualStatementConnectionTypeConnectionFragment on AnnualStatementConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...AnnualStatementTypeFragment}}}fragment AnnualStatementTypeFragment on AnnualStatementType{id pdfUrl periodEndsAt periodStartsAt}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=AccountAnnualStatementsData,
    variables=(
        "accountNumber",
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
    "AccountAnnualStatementsData",
    "AccountAnnualStatementsDataAccount",
)
