# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentScheduleDelayConfigurationTypeFragment`."""

from oefr_kraken._models import JSONString, Result


class PaymentScheduleDelayConfigurationTypeFragment(Result, frozen=True):
    """`PaymentScheduleDelayConfigurationType`."""

    args: JSONString | None = None
    code: str | None = None


__all__ = ("PaymentScheduleDelayConfigurationTypeFragment",)
