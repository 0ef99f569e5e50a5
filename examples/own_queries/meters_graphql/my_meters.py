# Written by oefr codegen --queries queries --package meters_graphql from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `MyMeters`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation
from pydantic import Field


class MyMetersPropertiesSupplyPointsNode(Result, frozen=True):
    """`SupplyPointType`."""

    typename__: str = Field(default="", alias="__typename")
    external_identifier: str | None = None
    market_name: str


class MyMetersPropertiesSupplyPointsEdge(Result, frozen=True):
    """`SupplyPointConnectionTypeEdge`."""

    node: MyMetersPropertiesSupplyPointsNode | None = None


class MyMetersPropertiesSupplyPoints(Result, frozen=True):
    """`SupplyPointConnectionTypeConnection`."""

    edges: list[MyMetersPropertiesSupplyPointsEdge | None]

    def nodes(self) -> list[MyMetersPropertiesSupplyPointsNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class MyMetersProperties(Result, frozen=True):
    """`PropertyType`."""

    id: str | None = None
    address: str | None = None
    supply_points: MyMetersPropertiesSupplyPoints | None = None


class MyMeters(Result, frozen=True):
    """`AccountType`."""

    number: str | None = None
    balance: int
    properties: list[MyMetersProperties | None] | None = None


class MyMetersData(Result, frozen=True):
    """`Query`."""

    account: MyMeters | None = None


OPERATION: Operation[MyMetersData] = Operation(
    name="MyMeters",
    kind="query",
    document="query MyMeters($accountNumber:String!){account(accountNumber:$accountNumber){number balance properties{id address supplyPoints(first:10){edges{node{__typename externalIdentifier marketName}}}}}}",
    model=MyMetersData,
    variables=("accountNumber",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "MyMeters",
    "MyMetersData",
    "MyMetersProperties",
    "MyMetersPropertiesSupplyPoints",
    "MyMetersPropertiesSupplyPointsEdge",
    "MyMetersPropertiesSupplyPointsNode",
)
