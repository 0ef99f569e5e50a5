# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `IntegrationStatus`."""

from oefr_kraken._models import OpenEnum


class IntegrationStatus(OpenEnum):
    """Values of `IntegrationStatus`: those that were seen, there may be more."""

    GENERALLY_AVAILABLE = "GENERALLY_AVAILABLE"
    INTERNAL_TESTING = "INTERNAL_TESTING"
    NOT_AVAILABLE = "NOT_AVAILABLE"
    TESTING = "TESTING"


__all__ = ("IntegrationStatus",)
