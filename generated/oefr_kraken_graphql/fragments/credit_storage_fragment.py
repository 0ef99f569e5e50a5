# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `CreditStorageFragment`."""

import datetime

from oefr_kraken._models import Result

from ..fragments.supplementary_ledger_type_fragment import SupplementaryLedgerTypeFragment


class CreditStorageSourceFundRequestEligibilitiesNode(Result, frozen=True):
    """`UnnamedSourceFundRequestEligibility`."""

    eligibility_outcome: str | None = None
    expected_payment_date: datetime.datetime | None = None
    ledger_number: str | None = None


class CreditStorageSourceFundRequestEligibilitiesEdge(Result, frozen=True):
    """`UnnamedSourceFundRequestEligibilityEdge`."""

    node: CreditStorageSourceFundRequestEligibilitiesNode | None = None


class CreditStorageSourceFundRequestEligibilities(Result, frozen=True):
    """`UnnamedSourceFundRequestEligibilityConnection`."""

    global_eligibility_outcome: str | None = None
    edges: list[CreditStorageSourceFundRequestEligibilitiesEdge | None] | None = None

    def nodes(self) -> list[CreditStorageSourceFundRequestEligibilitiesNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class CreditStorageFragment(Result, frozen=True):
    """`CreditStorage`."""

    balance_forecast: int | None = None
    ledger: SupplementaryLedgerTypeFragment | None = None
    source_fund_request_eligibilities: CreditStorageSourceFundRequestEligibilities | None = None


__all__ = (
    "CreditStorageFragment",
    "CreditStorageSourceFundRequestEligibilities",
    "CreditStorageSourceFundRequestEligibilitiesEdge",
    "CreditStorageSourceFundRequestEligibilitiesNode",
)
