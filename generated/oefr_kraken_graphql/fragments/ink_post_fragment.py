# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InkPostFragment`."""

from oefr_kraken._models import Result

from ..fragments.ink_contact_channel_identity_fragment import InkContactChannelIdentityFragment


class InkPostFragment(Result, frozen=True):
    """`InkPost`."""

    contact_channel_identity: InkContactChannelIdentityFragment
    conversation_id: int
    display_content: str
    from_handle: str
    is_channel_post: bool
    raw_plain_text_content: str
    to_handle: str


__all__ = ("InkPostFragment",)
