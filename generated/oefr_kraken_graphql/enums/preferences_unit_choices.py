# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `PreferencesUnitChoices`."""

from oefr_kraken._models import OpenEnum


class PreferencesUnitChoices(OpenEnum):
    """Values of `PreferencesUnitChoices`: those that were seen, there may be more."""

    CELSIUS = "CELSIUS"
    PERCENTAGE = "PERCENTAGE"
    PERCENTAGE_ABSOLUTE = "PERCENTAGE_ABSOLUTE"
    PERCENTAGE_RELATIVE = "PERCENTAGE_RELATIVE"


__all__ = ("PreferencesUnitChoices",)
