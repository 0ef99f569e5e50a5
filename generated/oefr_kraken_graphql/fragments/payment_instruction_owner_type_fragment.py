# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentInstructionOwnerTypeFragment`."""

from oefr_kraken._models import Result


class PaymentInstructionOwnerTypeFragmentAccountUser(Result, frozen=True):
    """`AccountUserType`."""

    id: str
    number: str | None = None
    full_name: str | None = None


class PaymentInstructionOwnerTypeFragmentBusiness(Result, frozen=True):
    """`BusinessType`."""

    id: str
    number: str
    name: str


class PaymentInstructionOwnerTypeFragment(Result, frozen=True):
    """`PaymentInstructionOwnerType`."""

    account_user: PaymentInstructionOwnerTypeFragmentAccountUser | None = None
    business: PaymentInstructionOwnerTypeFragmentBusiness | None = None


__all__ = (
    "PaymentInstructionOwnerTypeFragment",
    "PaymentInstructionOwnerTypeFragmentAccountUser",
    "PaymentInstructionOwnerTypeFragmentBusiness",
)
