# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentPreferenceConnectionTypeConnectionFragment`."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from pydantic import Field

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.preferred_instruction_fragment import PreferredInstructionFragment
from ..fragments.user_managed_payment_fragment import UserManagedPaymentFragment


class PaymentPreferenceConnectionTypeConnectionNodePreferredInstruction(
    PreferredInstructionFragment, frozen=True
):
    """`PreferredInstruction`."""

    typename__: Literal["PreferredInstruction"] = Field(alias="__typename")


class PaymentPreferenceConnectionTypeConnectionNodeUserManagedPayment(
    UserManagedPaymentFragment, frozen=True
):
    """`UserManagedPayment`."""

    typename__: Literal["UserManagedPayment"] = Field(alias="__typename")


PaymentPreferenceConnectionTypeConnectionNode = Annotated[
    Annotated[
        PaymentPreferenceConnectionTypeConnectionNodePreferredInstruction
        | PaymentPreferenceConnectionTypeConnectionNodeUserManagedPayment,
        Field(discriminator="typename__"),
    ]
    | Annotated[UnknownObject, unlisted("PreferredInstruction", "UserManagedPayment")],
    Field(union_mode="left_to_right"),
]


class PaymentPreferenceConnectionTypeConnectionEdge(Result, frozen=True):
    """`PaymentPreferenceConnectionTypeEdge`."""

    cursor: str
    node: PaymentPreferenceConnectionTypeConnectionNode | None = None


class PaymentPreferenceConnectionTypeConnectionFragment(Result, frozen=True):
    """`PaymentPreferenceConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[PaymentPreferenceConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[PaymentPreferenceConnectionTypeConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "PaymentPreferenceConnectionTypeConnectionEdge",
    "PaymentPreferenceConnectionTypeConnectionFragment",
    "PaymentPreferenceConnectionTypeConnectionNode",
    "PaymentPreferenceConnectionTypeConnectionNodePreferredInstruction",
    "PaymentPreferenceConnectionTypeConnectionNodeUserManagedPayment",
)
