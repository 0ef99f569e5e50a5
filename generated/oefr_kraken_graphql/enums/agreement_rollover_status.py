# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `AgreementRolloverStatus`."""

from oefr_kraken._models import OpenEnum


class AgreementRolloverStatus(OpenEnum):
    """Values of `AgreementRolloverStatus`: those that were seen, there may be more."""

    DONE = "DONE"
    ENQUEUED = "ENQUEUED"
    ERROR = "ERROR"
    NEEDS_ATTENTION = "NEEDS_ATTENTION"
    PENDING = "PENDING"
    PENDING_VALIDATION = "PENDING_VALIDATION"
    REJECTED = "REJECTED"
    REVOKED = "REVOKED"
    VALIDATING = "VALIDATING"


__all__ = ("AgreementRolloverStatus",)
