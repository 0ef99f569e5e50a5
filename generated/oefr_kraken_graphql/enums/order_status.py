# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `OrderStatus`."""

from oefr_kraken._models import OpenEnum


class OrderStatus(OpenEnum):
    """Values of `OrderStatus`: those that were seen, there may be more."""

    CANCELLED = "CANCELLED"
    COMPLETED = "COMPLETED"
    ERRORED = "ERRORED"
    PENDING = "PENDING"


__all__ = ("OrderStatus",)
