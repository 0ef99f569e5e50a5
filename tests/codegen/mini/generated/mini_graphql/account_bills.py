# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountBills`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.bill_connection_fragment import BillConnectionFragment


class AccountBillsDataAccount(Result, frozen=True):
    """`Account`."""

    bills: BillConnectionFragment | None = None


class AccountBillsData(Result, frozen=True):
    """`Query`."""

    account: AccountBillsDataAccount | None = None


OPERATION: Operation[AccountBillsData] = Operation(
    name="AccountBills",
    kind="query",
    document="query AccountBills($number:String!$first:Int$after:String){account(number:$number){bills(first:$first after:$after){...BillConnectionFragment}}}fragment BillConnectionFragment on BillConnection{totalCount pageInfo{hasNextPage endCursor}edges{cursor node{id amount issuedAt}}}",
    model=AccountBillsData,
    variables=(
        "number",
        "first",
        "after",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AccountBillsData",
    "AccountBillsDataAccount",
)
