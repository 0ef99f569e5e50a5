# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `Status`."""

from oefr_kraken._models import OpenEnum


class Status(OpenEnum):
    """Values of `Status`"""

    ACTIVE = "ACTIVE"
    CLOSED = "CLOSED"
    """Closed for good."""


__all__ = ("Status",)
