# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentPreferenceConnectionTypeConnectionFragment`."""

from typing import Annotated, Literal

from pydantic import Field

from oefr_kraken._models import Result, UnknownObject, unlisted

from ..fragments.preferred_instruction_fragment import PreferredInstructionFragment
from ..fragments.user_managed_payment_fragment import UserManagedPaymentFragment


class PaymentPreferenceConnectionTypeConnectionFragmentPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class PaymentPreferenceConnectionTypeConnectionFragmentEdgesNodePreferredInstruction(
    PreferredInstructionFragment, frozen=True
):
    """`PreferredInstruction`."""

    typename__: Literal["PreferredInstruction"] = Field(alias="__typename")


class PaymentPreferenceConnectionTypeConnectionFragmentEdgesNodeUserManagedPayment(
    UserManagedPaymentFragment, frozen=True
):
    """`UserManagedPayment`."""

    typename__: Literal["UserManagedPayment"] = Field(alias="__typename")


PaymentPreferenceConnectionTypeConnectionFragmentEdgesNode = Annotated[
    Annotated[
        PaymentPreferenceConnectionTypeConnectionFragmentEdgesNodePreferredInstruction
        | PaymentPreferenceConnectionTypeConnectionFragmentEdgesNodeUserManagedPayment,
        Field(discriminator="typename__"),
    ]
    | Annotated[UnknownObject, unlisted("PreferredInstruction", "UserManagedPayment")],
    Field(union_mode="left_to_right"),
]


class PaymentPreferenceConnectionTypeConnectionFragmentEdges(Result, frozen=True):
    """`PaymentPreferenceConnectionTypeEdge`."""

    cursor: str
    node: PaymentPreferenceConnectionTypeConnectionFragmentEdgesNode | None = None


class PaymentPreferenceConnectionTypeConnectionFragment(Result, frozen=True):
    """`PaymentPreferenceConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PaymentPreferenceConnectionTypeConnectionFragmentPageInfo
    edges: list[PaymentPreferenceConnectionTypeConnectionFragmentEdges | None]


__all__ = (
    "PaymentPreferenceConnectionTypeConnectionFragment",
    "PaymentPreferenceConnectionTypeConnectionFragmentEdges",
    "PaymentPreferenceConnectionTypeConnectionFragmentEdgesNode",
    "PaymentPreferenceConnectionTypeConnectionFragmentEdgesNodePreferredInstruction",
    "PaymentPreferenceConnectionTypeConnectionFragmentEdgesNodeUserManagedPayment",
    "PaymentPreferenceConnectionTypeConnectionFragmentPageInfo",
)
