# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InkNewMessageFragment`."""

import datetime
from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from pydantic import Field

from ..fragments.ink_email_fragment import InkEmailFragment
from ..fragments.ink_generic_message_fragment import InkGenericMessageFragment
from ..fragments.ink_line_fragment import InkLineFragment
from ..fragments.ink_live_chat_message_fragment import InkLiveChatMessageFragment
from ..fragments.ink_post_fragment import InkPostFragment
from ..fragments.ink_sms_fragment import InkSMSFragment
from ..fragments.ink_twilio_whats_app_fragment import InkTwilioWhatsAppFragment
from ..fragments.ink_whats_app_fragment import InkWhatsAppFragment


class InkNewMessageMessageInkEmail(InkEmailFragment, frozen=True):
    """`InkEmail`."""

    typename__: Literal["InkEmail"] = Field(alias="__typename")


class InkNewMessageMessageInkGenericMessage(InkGenericMessageFragment, frozen=True):
    """`InkGenericMessage`."""

    typename__: Literal["InkGenericMessage"] = Field(alias="__typename")


class InkNewMessageMessageInkLine(InkLineFragment, frozen=True):
    """`InkLine`."""

    typename__: Literal["InkLine"] = Field(alias="__typename")


class InkNewMessageMessageInkLiveChatMessage(InkLiveChatMessageFragment, frozen=True):
    """`InkLiveChatMessage`."""

    typename__: Literal["InkLiveChatMessage"] = Field(alias="__typename")


class InkNewMessageMessageInkPost(InkPostFragment, frozen=True):
    """`InkPost`."""

    typename__: Literal["InkPost"] = Field(alias="__typename")


class InkNewMessageMessageInkSMS(InkSMSFragment, frozen=True):
    """`InkSMS`."""

    typename__: Literal["InkSMS"] = Field(alias="__typename")


class InkNewMessageMessageInkTwilioWhatsApp(InkTwilioWhatsAppFragment, frozen=True):
    """`InkTwilioWhatsApp`."""

    typename__: Literal["InkTwilioWhatsApp"] = Field(alias="__typename")


class InkNewMessageMessageInkWhatsApp(InkWhatsAppFragment, frozen=True):
    """`InkWhatsApp`."""

    typename__: Literal["InkWhatsApp"] = Field(alias="__typename")


InkNewMessageMessage = Annotated[
    Annotated[
        InkNewMessageMessageInkEmail
        | InkNewMessageMessageInkGenericMessage
        | InkNewMessageMessageInkLine
        | InkNewMessageMessageInkLiveChatMessage
        | InkNewMessageMessageInkPost
        | InkNewMessageMessageInkSMS
        | InkNewMessageMessageInkTwilioWhatsApp
        | InkNewMessageMessageInkWhatsApp,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        UnknownObject,
        unlisted(
            "InkEmail",
            "InkGenericMessage",
            "InkLine",
            "InkLiveChatMessage",
            "InkPost",
            "InkSMS",
            "InkTwilioWhatsApp",
            "InkWhatsApp",
        ),
    ],
    Field(union_mode="left_to_right"),
]


class InkNewMessageFragment(Result, frozen=True):
    """`InkNewMessage`."""

    occurred_at: datetime.datetime
    message: InkNewMessageMessage


__all__ = (
    "InkNewMessageFragment",
    "InkNewMessageMessage",
    "InkNewMessageMessageInkEmail",
    "InkNewMessageMessageInkGenericMessage",
    "InkNewMessageMessageInkLine",
    "InkNewMessageMessageInkLiveChatMessage",
    "InkNewMessageMessageInkPost",
    "InkNewMessageMessageInkSMS",
    "InkNewMessageMessageInkTwilioWhatsApp",
    "InkNewMessageMessageInkWhatsApp",
)
