# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InkLiveChatMessageFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.ink_message_direction import InkMessageDirection
from ..fragments.ink_contact_channel_identity_fragment import InkContactChannelIdentityFragment
from ..fragments.ink_message_delivery_fragment import InkMessageDeliveryFragment


class InkLiveChatMessageFragment(Result, frozen=True):
    """`InkLiveChatMessage`."""

    contact_channel_identity: InkContactChannelIdentityFragment
    delivery: InkMessageDeliveryFragment
    direction: InkMessageDirection
    display_content: str
    from_handle: str
    id: str
    occurred_at: datetime.datetime
    to_handle: str


__all__ = ("InkLiveChatMessageFragment",)
