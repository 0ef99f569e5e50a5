# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentInstructionOwnerTypeFragment`."""

from oefr_kraken._models import Result


class PaymentInstructionOwnerTypeAccountUser(Result, frozen=True):
    """`AccountUserType`."""

    id: str
    number: str | None = None
    full_name: str | None = None


class PaymentInstructionOwnerTypeBusiness(Result, frozen=True):
    """`BusinessType`."""

    id: str
    number: str
    name: str


class PaymentInstructionOwnerTypeFragment(Result, frozen=True):
    """`PaymentInstructionOwnerType`."""

    account_user: PaymentInstructionOwnerTypeAccountUser | None = None
    business: PaymentInstructionOwnerTypeBusiness | None = None


__all__ = (
    "PaymentInstructionOwnerTypeAccountUser",
    "PaymentInstructionOwnerTypeBusiness",
    "PaymentInstructionOwnerTypeFragment",
)
