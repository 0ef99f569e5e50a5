# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `TextStyleV1`."""

from oefr_kraken._models import OpenEnum


class TextStyleV1(OpenEnum):
    """Values of `TextStyleV1`: those that were seen, there may be more."""

    BODY1 = "BODY1"
    BODY2 = "BODY2"
    BUTTON_TEXT = "BUTTON_TEXT"
    CALLOUT1 = "CALLOUT1"
    CALLOUT2 = "CALLOUT2"
    CALLOUT3 = "CALLOUT3"
    INPUT_TITLE = "INPUT_TITLE"
    SMALL1 = "SMALL1"
    SMALL2 = "SMALL2"
    SMALL3 = "SMALL3"
    TABULAR = "TABULAR"
    TITLE1 = "TITLE1"
    TITLE2 = "TITLE2"
    TITLE3 = "TITLE3"
    TITLE4 = "TITLE4"
    TITLE5 = "TITLE5"
    TITLE6 = "TITLE6"


__all__ = ("TextStyleV1",)
