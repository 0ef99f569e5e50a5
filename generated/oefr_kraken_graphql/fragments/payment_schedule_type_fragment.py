# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentScheduleTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.payment_frequency_options import PaymentFrequencyOptions
from ..enums.payment_schedule_reason_options import PaymentScheduleReasonOptions
from ..enums.schedule_trigger import ScheduleTrigger
from ..fragments.payment_schedule_delay_configuration_type_fragment import (
    PaymentScheduleDelayConfigurationTypeFragment,
)
from ..fragments.payment_schedule_payment_day_details_type_fragment import (
    PaymentSchedulePaymentDayDetailsTypeFragment,
)


class PaymentScheduleTypeSupplementaryLedger(Result, frozen=True):
    """`SupplementaryLedgerType`."""

    current_balance: int | None = None
    ledger_type: str | None = None
    name: str | None = None
    number: str | None = None


class PaymentScheduleTypeFragment(Result, frozen=True):
    """`PaymentScheduleType`."""

    delay_configuration: PaymentScheduleDelayConfigurationTypeFragment | None = None
    id: str
    is_exempt_from_payment_adequacy: bool | None = None
    is_payment_holiday: bool | None = None
    is_variable_payment_amount: bool
    ledger_number: str | None = None
    payment_adequacy_adjustment: int | None = None
    payment_adequacy_adjustment_expiry_date: datetime.date | None = None
    payment_amount: int
    payment_day: int | None = None
    payment_day_details: PaymentSchedulePaymentDayDetailsTypeFragment | None = None
    payment_frequency: PaymentFrequencyOptions | None = None
    payment_frequency_multiplier: int
    payment_holiday_reason: str
    reason: PaymentScheduleReasonOptions | None = None
    supplementary_ledger: PaymentScheduleTypeSupplementaryLedger | None = None
    total_debt_amount: int | None = None
    trigger: ScheduleTrigger | None = None
    valid_from: datetime.date
    valid_to: datetime.date | None = None


__all__ = (
    "PaymentScheduleTypeFragment",
    "PaymentScheduleTypeSupplementaryLedger",
)
