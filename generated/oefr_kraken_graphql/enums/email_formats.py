# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `EmailFormats`."""

from oefr_kraken._models import OpenEnum


class EmailFormats(OpenEnum):
    """Values of `EmailFormats`: those that were seen, there may be more."""

    HTML = "HTML"
    TEXT = "TEXT"


__all__ = ("EmailFormats",)
