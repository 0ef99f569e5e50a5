# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `PreferencesModeChoices`."""

from oefr_kraken._models import OpenEnum


class PreferencesModeChoices(OpenEnum):
    """Values of `PreferencesModeChoices`: those that were seen, there may be more."""

    CHARGE = "CHARGE"
    COOL = "COOL"
    HEAT = "HEAT"


__all__ = ("PreferencesModeChoices",)
