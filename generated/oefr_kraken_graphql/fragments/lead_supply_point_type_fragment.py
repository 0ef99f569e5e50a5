# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `LeadSupplyPointTypeFragment`."""

from oefr_kraken._models import Result


class LeadSupplyPointTypeFragment(Result, frozen=True):
    """`LeadSupplyPointType`."""

    external_identifier: str | None = None
    market_name: str | None = None


__all__ = ("LeadSupplyPointTypeFragment",)
