# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentSchedulePaymentDayDetailsTypeFragment`."""

from oefr_kraken._models import Result

from ..enums.payment_day_direction_type import PaymentDayDirectionType


class PaymentSchedulePaymentDayDetailsTypeFragment(Result, frozen=True):
    """`PaymentSchedulePaymentDayDetailsType`."""

    description: str | None = None
    direction: PaymentDayDirectionType | None = None


__all__ = ("PaymentSchedulePaymentDayDetailsTypeFragment",)
