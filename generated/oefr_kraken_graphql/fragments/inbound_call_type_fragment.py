# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InboundCallTypeFragment`."""

from oefr_kraken._models import Result


class InboundCallTypeInitialCallerIdentificationAccountBestMatch(Result, frozen=True):
    """`AccountType`."""

    id: str
    number: str | None = None


class InboundCallTypeInitialCallerIdentificationAccountUserBestMatch(Result, frozen=True):
    """`AccountUserType`."""

    id: str
    number: str | None = None
    full_name: str | None = None


class InboundCallTypeInitialCallerIdentification(Result, frozen=True):
    """`PhoneNumberIdentificationType`."""

    account_best_match: InboundCallTypeInitialCallerIdentificationAccountBestMatch | None = None
    account_user_best_match: InboundCallTypeInitialCallerIdentificationAccountUserBestMatch | None = None


class InboundCallTypeFragment(Result, frozen=True):
    """`InboundCallType`."""

    initial_caller_identification: InboundCallTypeInitialCallerIdentification


__all__ = (
    "InboundCallTypeFragment",
    "InboundCallTypeInitialCallerIdentification",
    "InboundCallTypeInitialCallerIdentificationAccountBestMatch",
    "InboundCallTypeInitialCallerIdentificationAccountUserBestMatch",
)
