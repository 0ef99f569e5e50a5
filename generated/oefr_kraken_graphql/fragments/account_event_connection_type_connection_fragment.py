# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountEventConnectionTypeConnectionFragment`."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from pydantic import Field

from ..fragments.email_event_type_fragment import EmailEventTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.print_event_type_fragment import PrintEventTypeFragment
from ..fragments.sms_event_type_fragment import SMSEventTypeFragment


class AccountEventConnectionTypeConnectionNodeEmailEventType(EmailEventTypeFragment, frozen=True):
    """`EmailEventType`."""

    typename__: Literal["EmailEventType"] = Field(alias="__typename")


class AccountEventConnectionTypeConnectionNodePrintEventType(PrintEventTypeFragment, frozen=True):
    """`PrintEventType`."""

    typename__: Literal["PrintEventType"] = Field(alias="__typename")


class AccountEventConnectionTypeConnectionNodeSMSEventType(SMSEventTypeFragment, frozen=True):
    """`SMSEventType`."""

    typename__: Literal["SMSEventType"] = Field(alias="__typename")


AccountEventConnectionTypeConnectionNode = Annotated[
    Annotated[
        AccountEventConnectionTypeConnectionNodeEmailEventType
        | AccountEventConnectionTypeConnectionNodePrintEventType
        | AccountEventConnectionTypeConnectionNodeSMSEventType,
        Field(discriminator="typename__"),
    ]
    | Annotated[UnknownObject, unlisted("EmailEventType", "PrintEventType", "SMSEventType")],
    Field(union_mode="left_to_right"),
]


class AccountEventConnectionTypeConnectionEdge(Result, frozen=True):
    """`AccountEventConnectionTypeEdge`."""

    cursor: str
    node: AccountEventConnectionTypeConnectionNode | None = None


class AccountEventConnectionTypeConnectionFragment(Result, frozen=True):
    """`AccountEventConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[AccountEventConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[AccountEventConnectionTypeConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "AccountEventConnectionTypeConnectionEdge",
    "AccountEventConnectionTypeConnectionFragment",
    "AccountEventConnectionTypeConnectionNode",
    "AccountEventConnectionTypeConnectionNodeEmailEventType",
    "AccountEventConnectionTypeConnectionNodePrintEventType",
    "AccountEventConnectionTypeConnectionNodeSMSEventType",
)
