# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `InkMessage`: its document and the models of its answer."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .fragments.ink_email_fragment import InkEmailFragment
from .fragments.ink_generic_message_fragment import InkGenericMessageFragment
from .fragments.ink_line_fragment import InkLineFragment
from .fragments.ink_live_chat_message_fragment import InkLiveChatMessageFragment
from .fragments.ink_post_fragment import InkPostFragment
from .fragments.ink_sms_fragment import InkSMSFragment
from .fragments.ink_twilio_whats_app_fragment import InkTwilioWhatsAppFragment
from .fragments.ink_whats_app_fragment import InkWhatsAppFragment


class InkMessageInkEmail(InkEmailFragment, frozen=True):
    """`InkEmail`."""

    typename__: Literal["InkEmail"] = Field(alias="__typename")


class InkMessageInkGenericMessage(InkGenericMessageFragment, frozen=True):
    """`InkGenericMessage`."""

    typename__: Literal["InkGenericMessage"] = Field(alias="__typename")


class InkMessageInkLine(InkLineFragment, frozen=True):
    """`InkLine`."""

    typename__: Literal["InkLine"] = Field(alias="__typename")


class InkMessageInkLiveChatMessage(InkLiveChatMessageFragment, frozen=True):
    """`InkLiveChatMessage`."""

    typename__: Literal["InkLiveChatMessage"] = Field(alias="__typename")


class InkMessageInkPost(InkPostFragment, frozen=True):
    """`InkPost`."""

    typename__: Literal["InkPost"] = Field(alias="__typename")


class InkMessageInkSMS(InkSMSFragment, frozen=True):
    """`InkSMS`."""

    typename__: Literal["InkSMS"] = Field(alias="__typename")


class InkMessageInkTwilioWhatsApp(InkTwilioWhatsAppFragment, frozen=True):
    """`InkTwilioWhatsApp`."""

    typename__: Literal["InkTwilioWhatsApp"] = Field(alias="__typename")


class InkMessageInkWhatsApp(InkWhatsAppFragment, frozen=True):
    """`InkWhatsApp`."""

    typename__: Literal["InkWhatsApp"] = Field(alias="__typename")


InkMessage = Annotated[
    Annotated[
        InkMessageInkEmail
        | InkMessageInkGenericMessage
        | InkMessageInkLine
        | InkMessageInkLiveChatMessage
        | InkMessageInkPost
        | InkMessageInkSMS
        | InkMessageInkTwilioWhatsApp
        | InkMessageInkWhatsApp,
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


class InkMessageData(Result, frozen=True):
    """`Query`."""

    ink_message: InkMessage


OPERATION: Operation[InkMessageData] = Operation(
    name="InkMessage",
    kind="query",
    document="query InkMessage($messageRelayId:String!){inkMessage(messageRelayId:$messageRelayId){__typename ...on InkEmail{...InkEmailFragment}...on InkGenericMessage{...InkGenericMessageFragment}...on InkLine{...InkLineFragment}...on InkLiveChatMessage{...InkLiveChatMessageFragment}...on InkPost{...InkPostFragment}...on InkSMS{...InkSMSFragment}...on InkTwilioWhatsApp{...InkTwilioWhatsAppFragment}...on InkWhatsApp{...InkWhatsAppFragment}}}fragment InkContactChannelIdentityFragment on InkContactChannelIdentity{channel displayName handle}fragment InkEmailFragment on InkEmail{attachments{...InkMessageAttachmentFragment}cc contactChannelIdentity{...InkContactChannelIdentityFragment}conversationId delivery{...InkMessageDeliveryFragment}direction displayContent fromHandle isChannelEmail occurredAt subject tags{...InkTagFragment}toHandles}fragment InkGenericMessageFragment on InkGenericMessage{contactChannelIdentity{...InkContactChannelIdentityFragment}conversationId delivery{...InkMessageDeliveryFragment}direction displayContent fromHandle id occurredAt toHandle}fragment InkLineFragment on InkLine{attachments{...InkMessageAttachmentFragment}contactChannelIdentity{...InkContactChannelIdentityFragment}delivery{...InkMessageDeliveryFragment}direction fromHandle isChannelLine occurredAt tags{...InkTagFragment}toHandle}fragment InkLiveChatMessageFragment on InkLiveChatMessage{contactChannelIdentity{...InkContactChannelIdentityFragment}delivery{...InkMessageDeliveryFragment}direction displayContent fromHandle id occurredAt toHandle}fragment InkMessageAttachmentFragment on InkMessageAttachment{fetchUrl filename sizeInBytes}fragment InkMessageDeliveryFragment on InkMessageDelivery{status}fragment InkPostFragment on InkPost{contactChannelIdentity{...InkContactChannelIdentityFragment}conversationId displayContent fromHandle isChannelPost rawPlainTextContent toHandle}fragment InkSMSFragment on InkSMS{contactChannelIdentity{...InkContactChannelIdentityFragment}delivery{...InkMessageDeliveryFragment}direction displayContent fromHandle isChannelSms occurredAt tags{...InkTagFragment}toHandle}fragment InkTagFragment on InkTag{id name}fragment InkTwilioWhatsAppFragment on InkTwilioWhatsApp{contactChannelIdentity{...InkContactChannelIdentityFragment}delivery{...InkMessageDeliveryFragment}direction fromHandle occurredAt tags{...InkTagFragment}toHandle vendorId whatsappContent{...WhatsAppTextMessageFragment}}fragment InkWhatsAppFragment on InkWhatsApp{contactChannelIdentity{...InkContactChannelIdentityFragment}delivery{...InkMessageDeliveryFragment}direction fromHandle isChannelWhatsapp occurredAt tags{...InkTagFragment}toHandle vendorId whatsappContent{...WhatsAppTextMessageFragment}}fragment WhatsAppTextMessageFragment on WhatsAppTextMessage{body}",
    model=InkMessageData,
    variables=("messageRelayId",),
    errors=(
        "KT-CT-7611",
        "KT-CT-7638",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "InkMessage",
    "InkMessageData",
    "InkMessageInkEmail",
    "InkMessageInkGenericMessage",
    "InkMessageInkLine",
    "InkMessageInkLiveChatMessage",
    "InkMessageInkPost",
    "InkMessageInkSMS",
    "InkMessageInkTwilioWhatsApp",
    "InkMessageInkWhatsApp",
)
