# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `Kind`."""

from oefr_kraken._models import OpenEnum


class Kind(OpenEnum):
    """Values of `Kind`: those that were seen, there may be more."""

    VEHICLE = "VEHICLE"
    CHARGER = "CHARGER"


__all__ = ("Kind",)
