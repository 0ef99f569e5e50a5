# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Node`: its document and the models of its answer."""

import datetime
from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .fragments.account_file_attachment_fragment import AccountFileAttachmentFragment
from .fragments.email_event_type_fragment import EmailEventTypeFragment
from .fragments.ink_bucket_fragment import InkBucketFragment
from .fragments.ink_tag_fragment import InkTagFragment
from .fragments.print_event_type_fragment import PrintEventTypeFragment
from .fragments.sms_event_type_fragment import SMSEventTypeFragment


class NodeAccountFileAttachment(AccountFileAttachmentFragment, frozen=True):
    """`AccountFileAttachment`."""

    typename__: Literal["AccountFileAttachment"] = Field(alias="__typename")


class NodeEmailEventType(EmailEventTypeFragment, frozen=True):
    """`EmailEventType`."""

    typename__: Literal["EmailEventType"] = Field(alias="__typename")


class NodeInkBucket(InkBucketFragment, frozen=True):
    """`InkBucket`."""

    typename__: Literal["InkBucket"] = Field(alias="__typename")


class NodeInkNote(Result, frozen=True):
    """`InkNote`."""

    typename__: Literal["InkNote"] = Field(alias="__typename")
    id: str
    content: str
    is_pinned: bool
    occurred_at: datetime.datetime


class NodeInkTag(InkTagFragment, frozen=True):
    """`InkTag`."""

    typename__: Literal["InkTag"] = Field(alias="__typename")


class NodePrintEventType(PrintEventTypeFragment, frozen=True):
    """`PrintEventType`."""

    typename__: Literal["PrintEventType"] = Field(alias="__typename")


class NodeSMSEventType(SMSEventTypeFragment, frozen=True):
    """`SMSEventType`."""

    typename__: Literal["SMSEventType"] = Field(alias="__typename")


class NodeNode(Result, frozen=True):
    """`Node`."""

    typename__: str = Field(default="", alias="__typename")
    id: str


Node = Annotated[
    Annotated[
        NodeAccountFileAttachment
        | NodeEmailEventType
        | NodeInkBucket
        | NodeInkNote
        | NodeInkTag
        | NodePrintEventType
        | NodeSMSEventType,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        NodeNode,
        unlisted(
            "AccountFileAttachment",
            "EmailEventType",
            "InkBucket",
            "InkNote",
            "InkTag",
            "PrintEventType",
            "SMSEventType",
        ),
    ],
    Field(union_mode="left_to_right"),
]


class NodeData(Result, frozen=True):
    """`Query`."""

    node: Node | None = None


OPERATION: Operation[NodeData] = Operation(
    name="Node",
    kind="query",
    document="query Node($id:ID!){node(id:$id){__typename id ...on AccountFileAttachment{...AccountFileAttachmentFragment}...on EmailEventType{...EmailEventTypeFragment}...on InkBucket{...InkBucketFragment}...on InkNote{content isPinned occurredAt}...on InkTag{...InkTagFragment}...on PrintEventType{...PrintEventTypeFragment}...on SMSEventType{...SMSEventTypeFragment}}}fragment AccountFileAttachmentFragment on AccountFileAttachment{category fetchUrl filename id isReady isUploaded sizeInBytes}fragment EmailEventTypeFragment on EmailEventType{id eventType occurredAt message{id subject sender recipient sentAt createdAt channel templateCode textBody supportSiteUrl}}fragment InkBucketFragment on InkBucket{icon id name}fragment InkTagFragment on InkTag{id name}fragment PrintEventTypeFragment on PrintEventType{eventType id message{highPriority id templateCode}occurredAt}fragment SMSEventTypeFragment on SMSEventType{eventType id message{id recipient sender sentAt textBody}occurredAt}",
    model=NodeData,
    variables=("id",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "Node",
    "NodeAccountFileAttachment",
    "NodeData",
    "NodeEmailEventType",
    "NodeInkBucket",
    "NodeInkNote",
    "NodeInkTag",
    "NodeNode",
    "NodePrintEventType",
    "NodeSMSEventType",
)
