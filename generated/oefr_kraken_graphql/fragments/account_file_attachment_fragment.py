# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountFileAttachmentFragment`."""

from oefr_kraken._models import Result


class AccountFileAttachmentFragment(Result, frozen=True):
    """`AccountFileAttachment`."""

    category: str
    fetch_url: str | None = None
    filename: str
    id: str
    is_ready: bool | None = None
    is_uploaded: bool | None = None
    size_in_bytes: int | None = None


__all__ = ("AccountFileAttachmentFragment",)
