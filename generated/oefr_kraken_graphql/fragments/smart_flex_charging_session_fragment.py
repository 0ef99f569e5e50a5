# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SmartFlexChargingSessionFragment`."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from pydantic import Field

from ..enums.preferences_target_type import PreferencesTargetType
from ..enums.smart_flex_charging_type import SmartFlexChargingType
from ..fragments.smart_flex_charging_error_fragment import SmartFlexChargingErrorFragment
from ..fragments.smart_flex_charging_truncation_fragment import SmartFlexChargingTruncationFragment
from ..fragments.smart_flex_dispatch_fragment import SmartFlexDispatchFragment


class SmartFlexChargingSessionProblemsSmartFlexChargingError(SmartFlexChargingErrorFragment, frozen=True):
    """`SmartFlexChargingError`."""

    typename__: Literal["SmartFlexChargingError"] = Field(alias="__typename")


class SmartFlexChargingSessionProblemsSmartFlexChargingTruncation(
    SmartFlexChargingTruncationFragment, frozen=True
):
    """`SmartFlexChargingTruncation`."""

    typename__: Literal["SmartFlexChargingTruncation"] = Field(alias="__typename")


SmartFlexChargingSessionProblems = Annotated[
    Annotated[
        SmartFlexChargingSessionProblemsSmartFlexChargingError
        | SmartFlexChargingSessionProblemsSmartFlexChargingTruncation,
        Field(discriminator="typename__"),
    ]
    | Annotated[UnknownObject, unlisted("SmartFlexChargingError", "SmartFlexChargingTruncation")],
    Field(union_mode="left_to_right"),
]


class SmartFlexChargingSessionFragment(Result, frozen=True):
    """`SmartFlexChargingSession`."""

    type: SmartFlexChargingType
    target_type: PreferencesTargetType
    dispatches: list[SmartFlexDispatchFragment | None] | None = None
    problems: list[SmartFlexChargingSessionProblems | None] | None = None


__all__ = (
    "SmartFlexChargingSessionFragment",
    "SmartFlexChargingSessionProblems",
    "SmartFlexChargingSessionProblemsSmartFlexChargingError",
    "SmartFlexChargingSessionProblemsSmartFlexChargingTruncation",
)
