# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SmartFlexChargePointStatusFragment`."""

import datetime
import decimal

from oefr_kraken._models import Result

from ..enums.test_dispatch_assessment_failure_reason import TestDispatchAssessmentFailureReason
from ..fragments.state_of_charge_limit_fragment import StateOfChargeLimitFragment


class SmartFlexChargePointStatusStateOfCharge(Result, frozen=True):
    """`DecimalReading`."""

    timestamp: datetime.datetime
    value: decimal.Decimal


class SmartFlexChargePointStatusFragment(Result, frozen=True):
    """`SmartFlexChargePointStatus`."""

    state_of_charge: SmartFlexChargePointStatusStateOfCharge | None = None
    state_of_charge_limit: StateOfChargeLimitFragment | None = None
    test_dispatch_failure_reason: TestDispatchAssessmentFailureReason | None = None


__all__ = (
    "SmartFlexChargePointStatusFragment",
    "SmartFlexChargePointStatusStateOfCharge",
)
