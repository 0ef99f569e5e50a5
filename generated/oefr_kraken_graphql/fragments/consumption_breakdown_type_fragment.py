# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ConsumptionBreakdownTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class ConsumptionBreakdownTypeFragmentChargesEdgesNode(Result, frozen=True):
    """`ChargesBreakdownType`."""

    period_start: datetime.date | None = None
    period_end: datetime.date | None = None
    charge: int | None = None


class ConsumptionBreakdownTypeFragmentChargesEdges(Result, frozen=True):
    """`ChargesBreakdownConnectionTypeEdge`."""

    node: ConsumptionBreakdownTypeFragmentChargesEdgesNode | None = None


class ConsumptionBreakdownTypeFragmentCharges(Result, frozen=True):
    """`ChargesBreakdownConnectionTypeConnection`."""

    edges: list[ConsumptionBreakdownTypeFragmentChargesEdges | None]


class ConsumptionBreakdownTypeFragment(Result, frozen=True):
    """`ConsumptionBreakdownType`."""

    market_name: str | None = None
    charges: ConsumptionBreakdownTypeFragmentCharges | None = None


__all__ = (
    "ConsumptionBreakdownTypeFragment",
    "ConsumptionBreakdownTypeFragmentCharges",
    "ConsumptionBreakdownTypeFragmentChargesEdges",
    "ConsumptionBreakdownTypeFragmentChargesEdgesNode",
)
