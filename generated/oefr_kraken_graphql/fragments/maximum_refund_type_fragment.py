# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `MaximumRefundTypeFragment`."""

from oefr_kraken._models import Result

from ..enums.maximum_refund_reason_choices import MaximumRefundReasonChoices


class MaximumRefundTypeFragment(Result, frozen=True):
    """`MaximumRefundType`."""

    amount: int | None = None
    reason_to_recommend_amount: MaximumRefundReasonChoices | None = None
    recommended_balance: int | None = None


__all__ = ("MaximumRefundTypeFragment",)
