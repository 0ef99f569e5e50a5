# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `InkConversationEvents`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.ink_conversation_events_connection_fragment import InkConversationEventsConnectionFragment


class InkConversationEventsDataInkConversation(Result, frozen=True):
    """`InkConversation`."""

    events: InkConversationEventsConnectionFragment


class InkConversationEventsData(Result, frozen=True):
    """`Query`."""

    ink_conversation: InkConversationEventsDataInkConversation


OPERATION: Operation[InkConversationEventsData] = Operation(
    name="InkConversationEvents",
    kind="query",
    document="query InkConversationEvents($accountNumber:String$conversationRelayId:String$first:Int$after:String$before:String$last:Int){inkConversation(accountNumber:$accountNumber conversationRelayId:$conversationRelayId){events(first:$first after:$after before:$before last:$last){...InkConversationEventsConnectionFragment}}}fragment InkContactChannelIdentityFragment on InkContactChannelIdentity{channel displayName handle}fragment InkConversationEventsConnectionFragment on InkConversationEventsConnection{pageInfo{...PageInfoFragment}edges{cursor node{__typename ...on InkNewMessage{...InkNewMessageFragment}}}}fragment InkEmailFragment on InkEmail{attachments{...InkMessageAttachmentFragment}cc contactChannelIdentity{...InkContactChannelIdentityFragment}conversationId delivery{...InkMessageDeliveryFragment}direction displayContent fromHandle isChannelEmail occurredAt subject tags{...InkTagFragment}toHandles}fragment InkGenericMessageFragment on InkGenericMessage{contactChannelIdentity{...InkContactChannelIdentityFragment}conversationId delivery{...InkMessageDeliveryFragment}direction displayContent fromHandle id occurredAt toHandle}fragment InkLineFragment on InkLine{attachments{...InkMessageAttachmentFragment}contactChannelIdentity{...InkContactChannelIdentityFragment}delivery{...InkMessageDeliveryFragment}direction fromHandle isChannelLine occurredAt tags{...InkTagFragment}toHandle}fragment InkLiveChatMessageFragment on InkLiveChatMessage{contactChannelIdentity{...InkContactChannelIdentityFragment}delivery{...InkMessageDeliveryFragment}direction displayContent fromHandle id occurredAt toHandle}fragment InkMessageAttachmentFragment on InkMessageAttachment{fetchUrl filename sizeInBytes}fragment InkMessageDeliveryFragment on InkMessageDelivery{status}fragment InkNewMessageFragment on InkNewMessage{occurredAt message{__typename ...on InkEmail{...InkEmailFragment}...on InkGenericMessage{...InkGenericMessageFragment}...on InkLine{...InkLineFragment}...on InkLiveChatMessage{...InkLiveChatMessageFragment}...on InkPost{...InkPostFragment}...on InkSMS{...InkSMSFragment}...on InkTwilioWhatsApp{...InkTwilioWhatsAppFragment}...on InkWhatsApp{...InkWhatsAppFragment}}}fragment InkPostFragment on InkPost{contactChannelIdentity{...InkContactChannelIdentityFragment}conversationId displayContent fromHandle isChannelPost rawPlainTextContent toHandle}fragment InkSMSFragment on InkSMS{contactChannelIdentity{...InkContactChannelIdentityFragment}delivery{...InkMessageDeliveryFragment}direction displayContent fromHandle isChannelSms occurredAt tags{...InkTagFragment}toHandle}fragment InkTagFragment on InkTag{id name}fragment InkTwilioWhatsAppFragment on InkTwilioWhatsApp{contactChannelIdentity{...InkContactChannelIdentityFragment}delivery{...InkMessageDeliveryFragment}direction fromHandle occurredAt tags{...InkTagFragment}toHandle vendorId whatsappContent{...WhatsAppTextMessageFragment}}fragment InkWhatsAppFragment on InkWhatsApp{contactChannelIdentity{...InkContactChannelIdentityFragment}delivery{...InkMessageDeliveryFragment}direction fromHandle isChannelWhatsapp occurredAt tags{...InkTagFragment}toHandle vendorId whatsappContent{...WhatsAppTextMessageFragment}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment WhatsAppTextMessageFragment on WhatsAppTextMessage{body}",
    model=InkConversationEventsData,
    variables=(
        "accountNumber",
        "conversationRelayId",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(
        "KT-CT-7612",
        "KT-CT-4177",
        "KT-CT-7610",
        "KT-CT-7617",
        "KT-CT-7638",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "InkConversationEventsData",
    "InkConversationEventsDataInkConversation",
)
