# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `FunnelStatusChoices`."""

from oefr_kraken._models import OpenEnum


class FunnelStatusChoices(OpenEnum):
    """Values of `FunnelStatusChoices`: those that were seen, there may be more."""

    ACTIVE = "ACTIVE"
    DEPRECATED = "DEPRECATED"
    DRAFT = "DRAFT"


__all__ = ("FunnelStatusChoices",)
