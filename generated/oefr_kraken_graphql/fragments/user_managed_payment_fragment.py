# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `UserManagedPaymentFragment`."""

from oefr_kraken._models import Result


class UserManagedPaymentFragment(Result, frozen=True):
    """`UserManagedPayment`."""

    for_payments_after: str | None = None


__all__ = ("UserManagedPaymentFragment",)
