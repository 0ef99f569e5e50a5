# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `CallMetadataItemTypeFragment`."""

from oefr_kraken._models import Result


class CallMetadataItemTypeFragment(Result, frozen=True):
    """`CallMetadataItemType`."""

    key: str
    value: str


__all__ = ("CallMetadataItemTypeFragment",)
