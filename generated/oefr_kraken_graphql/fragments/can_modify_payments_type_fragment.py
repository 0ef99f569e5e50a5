# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `CanModifyPaymentsTypeFragment`."""

from oefr_kraken._models import Result


class CanModifyPaymentsTypeFragment(Result, frozen=True):
    """`CanModifyPaymentsType`."""

    can_amend_payments: bool | None = None
    can_cancel_payments: bool | None = None


__all__ = ("CanModifyPaymentsTypeFragment",)
