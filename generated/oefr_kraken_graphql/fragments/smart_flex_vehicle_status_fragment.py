# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SmartFlexVehicleStatusFragment`."""

import datetime
import decimal

from oefr_kraken._models import Result

from ..enums.test_dispatch_assessment_failure_reason import TestDispatchAssessmentFailureReason
from ..fragments.state_of_charge_limit_fragment import StateOfChargeLimitFragment


class SmartFlexVehicleStatusActivePower(Result, frozen=True):
    """`DecimalReading`."""

    timestamp: datetime.datetime
    value: decimal.Decimal


class SmartFlexVehicleStatusStateOfCharge(Result, frozen=True):
    """`DecimalReading`."""

    timestamp: datetime.datetime
    value: decimal.Decimal


class SmartFlexVehicleStatusFragment(Result, frozen=True):
    """`SmartFlexVehicleStatus`."""

    active_power: SmartFlexVehicleStatusActivePower | None = None
    state_of_charge: SmartFlexVehicleStatusStateOfCharge | None = None
    state_of_charge_limit: StateOfChargeLimitFragment | None = None
    test_dispatch_failure_reason: TestDispatchAssessmentFailureReason | None = None


__all__ = (
    "SmartFlexVehicleStatusActivePower",
    "SmartFlexVehicleStatusFragment",
    "SmartFlexVehicleStatusStateOfCharge",
)
