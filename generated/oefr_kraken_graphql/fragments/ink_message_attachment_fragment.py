# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InkMessageAttachmentFragment`."""

from oefr_kraken._models import Result


class InkMessageAttachmentFragment(Result, frozen=True):
    """`InkMessageAttachment`."""

    fetch_url: str | None = None
    filename: str
    size_in_bytes: int | None = None


__all__ = ("InkMessageAttachmentFragment",)
