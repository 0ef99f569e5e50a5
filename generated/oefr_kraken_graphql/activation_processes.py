# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ActivationProcesses`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.activation_processes_connection_type_connection_fragment import (
    ActivationProcessesConnectionTypeConnectionFragment,
)


class ActivationProcessesData(Result, frozen=True):
    """`Query`."""

    activation_processes: ActivationProcessesConnectionTypeConnectionFragment | None = None


OPERATION: Operation[ActivationProcessesData] = Operation(
    name="ActivationProcesses",
    kind="query",
    document="query ActivationProcesses($accountNumber:String$quoteCode:UUID$statuses:[ActivationProcessStatus]$before:String$after:String$first:Int$last:Int){activationProcesses(accountNumber:$accountNumber quoteCode:$quoteCode statuses:$statuses before:$before after:$after first:$first last:$last){...ActivationProcessesConnectionTypeConnectionFragment}}fragment ActivationProcessesConnectionTypeConnectionFragment on ActivationProcessesConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=ActivationProcessesData,
    variables=(
        "accountNumber",
        "quoteCode",
        "statuses",
        "before",
        "after",
        "first",
        "last",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ActivationProcessesData",
)
