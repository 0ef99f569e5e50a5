# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ConsumptionBreakdownTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class ConsumptionBreakdownTypeChargesNode(Result, frozen=True):
    """`ChargesBreakdownType`."""

    period_start: datetime.date | None = None
    period_end: datetime.date | None = None
    charge: int | None = None


class ConsumptionBreakdownTypeChargesEdge(Result, frozen=True):
    """`ChargesBreakdownConnectionTypeEdge`."""

    node: ConsumptionBreakdownTypeChargesNode | None = None


class ConsumptionBreakdownTypeCharges(Result, frozen=True):
    """`ChargesBreakdownConnectionTypeConnection`."""

    edges: list[ConsumptionBreakdownTypeChargesEdge | None]

    def nodes(self) -> list[ConsumptionBreakdownTypeChargesNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class ConsumptionBreakdownTypeFragment(Result, frozen=True):
    """`ConsumptionBreakdownType`."""

    market_name: str | None = None
    charges: ConsumptionBreakdownTypeCharges | None = None


__all__ = (
    "ConsumptionBreakdownTypeCharges",
    "ConsumptionBreakdownTypeChargesEdge",
    "ConsumptionBreakdownTypeChargesNode",
    "ConsumptionBreakdownTypeFragment",
)
