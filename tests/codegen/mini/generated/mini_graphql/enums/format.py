# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `Format`."""

from oefr_kraken._models import OpenEnum


class Format(OpenEnum):
    """Some values collide with methods of str, or with Python."""

    title_ = "title"
    from_ = "from"
    mro_ = "mro"
    x_ = "_x_"
    PDF = "PDF"
    """Deprecated: Use title."""


__all__ = ("Format",)
