# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `AccountStatus`."""

from oefr_kraken._models import OpenEnum


class AccountStatus(OpenEnum):
    """Values of `AccountStatus`: those that were seen, there may be more."""

    ACTIVE = "ACTIVE"
    DORMANT = "DORMANT"
    ENROLMENT_ERROR = "ENROLMENT_ERROR"
    ENROLMENT_REJECTED = "ENROLMENT_REJECTED"
    INCOMPLETE = "INCOMPLETE"
    PENDING = "PENDING"
    VOID = "VOID"
    WITHDRAWN = "WITHDRAWN"


__all__ = ("AccountStatus",)
