# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `MetadataFragment`."""

from oefr_kraken._models import JSONString, Result


class MetadataFragment(Result, frozen=True):
    """`Metadata`."""

    key: str
    value: JSONString | None = None


__all__ = ("MetadataFragment",)
