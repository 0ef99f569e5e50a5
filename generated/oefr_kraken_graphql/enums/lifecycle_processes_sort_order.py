# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `LifecycleProcessesSortOrder`."""

from oefr_kraken._models import OpenEnum


class LifecycleProcessesSortOrder(OpenEnum):
    """Values of `LifecycleProcessesSortOrder`: those that were seen, there may be more."""

    ASC = "ASC"
    DESC = "DESC"


__all__ = ("LifecycleProcessesSortOrder",)
