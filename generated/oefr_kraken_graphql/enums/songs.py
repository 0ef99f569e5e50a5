# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `Songs`."""

from oefr_kraken._models import OpenEnum


class Songs(OpenEnum):
    """Values of `Songs`: those that were seen, there may be more."""

    NO_SONG_PREFERRED = "NO_SONG_PREFERRED"


__all__ = ("Songs",)
