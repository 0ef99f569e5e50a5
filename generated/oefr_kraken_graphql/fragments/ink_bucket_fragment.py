# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InkBucketFragment`."""

from oefr_kraken._models import Result


class InkBucketFragment(Result, frozen=True):
    """`InkBucket`."""

    icon: str | None = None
    id: str
    name: str


__all__ = ("InkBucketFragment",)
