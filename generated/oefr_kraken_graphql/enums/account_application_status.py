# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `AccountApplicationStatus`."""

from oefr_kraken._models import OpenEnum


class AccountApplicationStatus(OpenEnum):
    """Values of `AccountApplicationStatus`: those that were seen, there may be more."""

    CURRENT = "CURRENT"
    FAILED = "FAILED"
    HISTORIC = "HISTORIC"
    WITHDRAWN = "WITHDRAWN"


__all__ = ("AccountApplicationStatus",)
