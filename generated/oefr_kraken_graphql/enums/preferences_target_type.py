# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `PreferencesTargetType`."""

from oefr_kraken._models import OpenEnum


class PreferencesTargetType(OpenEnum):
    """Values of `PreferencesTargetType`: those that were seen, there may be more."""

    ABSOLUTE_STATE_OF_CHARGE = "ABSOLUTE_STATE_OF_CHARGE"
    ABSOLUTE_TEMPERATURE = "ABSOLUTE_TEMPERATURE"
    RELATIVE_STATE_OF_CHARGE = "RELATIVE_STATE_OF_CHARGE"


__all__ = ("PreferencesTargetType",)
