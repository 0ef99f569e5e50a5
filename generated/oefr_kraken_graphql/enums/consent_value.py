# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ConsentValue`."""

from oefr_kraken._models import OpenEnum


class ConsentValue(OpenEnum):
    """Values of `ConsentValue`: those that were seen, there may be more."""

    ACCEPTED = "ACCEPTED"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
    UNKNOWN = "UNKNOWN"


__all__ = ("ConsentValue",)
