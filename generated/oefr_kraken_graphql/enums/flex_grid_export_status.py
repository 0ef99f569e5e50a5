# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `FlexGridExportStatus`."""

from oefr_kraken._models import OpenEnum


class FlexGridExportStatus(OpenEnum):
    """Values of `FlexGridExportStatus`: those that were seen, there may be more."""

    DISABLED = "DISABLED"
    ENABLED = "ENABLED"
    NOT_APPLICABLE = "NOT_APPLICABLE"


__all__ = ("FlexGridExportStatus",)
