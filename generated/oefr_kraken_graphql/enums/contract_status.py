# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ContractStatus`."""

from oefr_kraken._models import OpenEnum


class ContractStatus(OpenEnum):
    """Values of `ContractStatus`: those that were seen, there may be more."""

    ACTIVE = "ACTIVE"
    EXPIRED = "EXPIRED"
    INACTIVE = "INACTIVE"
    JOURNEY_IN_PROGRESS = "JOURNEY_IN_PROGRESS"
    PENDING = "PENDING"
    RESCINDED = "RESCINDED"
    REVOKED = "REVOKED"
    TERMINATED = "TERMINATED"


__all__ = ("ContractStatus",)
