# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `FunnelTypeChoices`."""

from oefr_kraken._models import OpenEnum


class FunnelTypeChoices(OpenEnum):
    """Values of `FunnelTypeChoices`: those that were seen, there may be more."""

    LEAD = "LEAD"
    OPPORTUNITY = "OPPORTUNITY"


__all__ = ("FunnelTypeChoices",)
