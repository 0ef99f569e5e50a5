# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InboundCallTypeFragment`."""

from oefr_kraken._models import Result


class InboundCallTypeFragmentInitialCallerIdentificationAccountBestMatch(Result, frozen=True):
    """`AccountType`."""

    id: str
    number: str | None = None


class InboundCallTypeFragmentInitialCallerIdentificationAccountUserBestMatch(Result, frozen=True):
    """`AccountUserType`."""

    id: str
    number: str | None = None
    full_name: str | None = None


class InboundCallTypeFragmentInitialCallerIdentification(Result, frozen=True):
    """`PhoneNumberIdentificationType`."""

    account_best_match: InboundCallTypeFragmentInitialCallerIdentificationAccountBestMatch | None = None
    account_user_best_match: InboundCallTypeFragmentInitialCallerIdentificationAccountUserBestMatch | None = (
        None
    )


class InboundCallTypeFragment(Result, frozen=True):
    """`InboundCallType`."""

    initial_caller_identification: InboundCallTypeFragmentInitialCallerIdentification


__all__ = (
    "InboundCallTypeFragment",
    "InboundCallTypeFragmentInitialCallerIdentification",
    "InboundCallTypeFragmentInitialCallerIdentificationAccountBestMatch",
    "InboundCallTypeFragmentInitialCallerIdentificationAccountUserBestMatch",
)
