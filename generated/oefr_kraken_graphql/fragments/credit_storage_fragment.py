# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `CreditStorageFragment`."""

import datetime

from oefr_kraken._models import Result

from ..fragments.supplementary_ledger_type_fragment import SupplementaryLedgerTypeFragment


class CreditStorageFragmentSourceFundRequestEligibilitiesEdgesNode(Result, frozen=True):
    """`UnnamedSourceFundRequestEligibility`."""

    eligibility_outcome: str | None = None
    expected_payment_date: datetime.datetime | None = None
    ledger_number: str | None = None


class CreditStorageFragmentSourceFundRequestEligibilitiesEdges(Result, frozen=True):
    """`UnnamedSourceFundRequestEligibilityEdge`."""

    node: CreditStorageFragmentSourceFundRequestEligibilitiesEdgesNode | None = None


class CreditStorageFragmentSourceFundRequestEligibilities(Result, frozen=True):
    """`UnnamedSourceFundRequestEligibilityConnection`."""

    global_eligibility_outcome: str | None = None
    edges: list[CreditStorageFragmentSourceFundRequestEligibilitiesEdges | None] | None = None


class CreditStorageFragment(Result, frozen=True):
    """`CreditStorage`."""

    balance_forecast: int | None = None
    ledger: SupplementaryLedgerTypeFragment | None = None
    source_fund_request_eligibilities: CreditStorageFragmentSourceFundRequestEligibilities | None = None


__all__ = (
    "CreditStorageFragment",
    "CreditStorageFragmentSourceFundRequestEligibilities",
    "CreditStorageFragmentSourceFundRequestEligibilitiesEdges",
    "CreditStorageFragmentSourceFundRequestEligibilitiesEdgesNode",
)
