# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Call`: its document and the models of its answer."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .enums.account_status import AccountStatus
from .fragments.call_metadata_item_type_fragment import CallMetadataItemTypeFragment
from .fragments.inbound_call_type_fragment import InboundCallTypeFragment


class CallInboundCallTypeAccount(Result, frozen=True):
    """`AccountType`."""

    id: str
    number: str | None = None
    status: AccountStatus | None = None


class CallInboundCallType(InboundCallTypeFragment, frozen=True):
    """`InboundCallType`."""

    typename__: Literal["InboundCallType"] = Field(alias="__typename")
    id: str
    account: CallInboundCallTypeAccount | None = None
    metadata: list[CallMetadataItemTypeFragment | None]


class CallCallInterfaceAccount(Result, frozen=True):
    """`AccountType`."""

    id: str
    number: str | None = None
    status: AccountStatus | None = None


class CallCallInterface(Result, frozen=True):
    """`CallInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: str
    account: CallCallInterfaceAccount | None = None
    metadata: list[CallMetadataItemTypeFragment | None]


Call = Annotated[
    CallInboundCallType | Annotated[CallCallInterface, unlisted("InboundCallType")],
    Field(union_mode="left_to_right"),
]


class CallData(Result, frozen=True):
    """`Query`."""

    call: Call


OPERATION: Operation[CallData] = Operation(
    name="Call",
    kind="query",
    document="query Call($id:ID!){call(id:$id){__typename id account{id number status}metadata{...CallMetadataItemTypeFragment}...on InboundCallType{...InboundCallTypeFragment}}}fragment CallMetadataItemTypeFragment on CallMetadataItemType{key value}fragment InboundCallTypeFragment on InboundCallType{initialCallerIdentification{accountBestMatch{id number}accountUserBestMatch{id number fullName}}}",
    model=CallData,
    variables=("id",),
    errors=(
        "KT-CT-11802",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "Call",
    "CallCallInterface",
    "CallCallInterfaceAccount",
    "CallData",
    "CallInboundCallType",
    "CallInboundCallTypeAccount",
)
