# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InkEmailFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.ink_message_direction import InkMessageDirection
from ..fragments.ink_contact_channel_identity_fragment import InkContactChannelIdentityFragment
from ..fragments.ink_message_attachment_fragment import InkMessageAttachmentFragment
from ..fragments.ink_message_delivery_fragment import InkMessageDeliveryFragment
from ..fragments.ink_tag_fragment import InkTagFragment


class InkEmailFragment(Result, frozen=True):
    """`InkEmail`."""

    attachments: list[InkMessageAttachmentFragment]
    cc: list[str]
    contact_channel_identity: InkContactChannelIdentityFragment
    conversation_id: int
    delivery: InkMessageDeliveryFragment
    direction: InkMessageDirection
    display_content: str
    from_handle: str
    is_channel_email: bool
    occurred_at: datetime.datetime
    subject: str
    tags: list[InkTagFragment]
    to_handles: list[str] | None = None


__all__ = ("InkEmailFragment",)
