# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InkTwilioWhatsAppFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.ink_message_direction import InkMessageDirection
from ..fragments.ink_contact_channel_identity_fragment import InkContactChannelIdentityFragment
from ..fragments.ink_message_delivery_fragment import InkMessageDeliveryFragment
from ..fragments.ink_tag_fragment import InkTagFragment
from ..fragments.whats_app_text_message_fragment import WhatsAppTextMessageFragment


class InkTwilioWhatsAppFragment(Result, frozen=True):
    """`InkTwilioWhatsApp`."""

    contact_channel_identity: InkContactChannelIdentityFragment
    delivery: InkMessageDeliveryFragment
    direction: InkMessageDirection
    from_handle: str
    occurred_at: datetime.datetime
    tags: list[InkTagFragment]
    to_handle: str
    vendor_id: str | None = None
    whatsapp_content: WhatsAppTextMessageFragment


__all__ = ("InkTwilioWhatsAppFragment",)
