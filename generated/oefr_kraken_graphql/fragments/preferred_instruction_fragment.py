# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PreferredInstructionFragment`."""

from oefr_kraken._models import Result

from ..fragments.payment_instruction_type_fragment import PaymentInstructionTypeFragment


class PreferredInstructionFragment(Result, frozen=True):
    """`PreferredInstruction`."""

    for_payments_after: str | None = None
    status: str | None = None
    payment_method: PaymentInstructionTypeFragment | None = None


__all__ = ("PreferredInstructionFragment",)
