# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `BillingDocumentsOrderBy`."""

from oefr_kraken._models import OpenEnum


class BillingDocumentsOrderBy(OpenEnum):
    """Values of `_BillingDocumentsOrderBy`: those that were seen, there may be more."""

    FINALIZED_AT_ASC = "FINALIZED_AT_ASC"
    FINALIZED_AT_DESC = "FINALIZED_AT_DESC"


__all__ = ("BillingDocumentsOrderBy",)
