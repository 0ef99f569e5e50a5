# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ConsumptionDataAggregationTimeInterval`."""

from oefr_kraken._models import OpenEnum


class ConsumptionDataAggregationTimeInterval(OpenEnum):
    """Values of `ConsumptionDataAggregationTimeInterval`: those that were seen, there may be more."""

    DAILY = "DAILY"


__all__ = ("ConsumptionDataAggregationTimeInterval",)
