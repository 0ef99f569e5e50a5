# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `RequestRefundEligibilityTypeFragment`."""

from oefr_kraken._models import Result


class RequestRefundEligibilityTypeFragment(Result, frozen=True):
    """`RequestRefundEligibilityType`."""

    can_request_refund: bool
    reason: str | None = None


__all__ = ("RequestRefundEligibilityTypeFragment",)
