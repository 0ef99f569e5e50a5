# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `AgreementRolloverRolloverType`."""

from oefr_kraken._models import OpenEnum


class AgreementRolloverRolloverType(OpenEnum):
    """Values of `AgreementRolloverRolloverType`: those that were seen, there may be more."""

    CUSTOM = "CUSTOM"
    CUSTOMER_REQUESTED = "CUSTOMER_REQUESTED"
    DEFAULT = "DEFAULT"
    EXTENSION = "EXTENSION"


__all__ = ("AgreementRolloverRolloverType",)
