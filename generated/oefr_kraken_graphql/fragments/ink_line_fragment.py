# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InkLineFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.ink_message_direction import InkMessageDirection
from ..fragments.ink_contact_channel_identity_fragment import InkContactChannelIdentityFragment
from ..fragments.ink_message_attachment_fragment import InkMessageAttachmentFragment
from ..fragments.ink_message_delivery_fragment import InkMessageDeliveryFragment
from ..fragments.ink_tag_fragment import InkTagFragment


class InkLineFragment(Result, frozen=True):
    """`InkLine`."""

    attachments: list[InkMessageAttachmentFragment]
    contact_channel_identity: InkContactChannelIdentityFragment
    delivery: InkMessageDeliveryFragment
    direction: InkMessageDirection
    from_handle: str
    is_channel_line: bool
    occurred_at: datetime.datetime
    tags: list[InkTagFragment]
    to_handle: str


__all__ = ("InkLineFragment",)
