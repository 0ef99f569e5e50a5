# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `CommonAgreementTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class CommonAgreementTypeProduct(Result, frozen=True):
    """`SupplyProductType`."""

    code: str | None = None
    display_name: str | None = None
    full_name: str | None = None


class CommonAgreementTypeSupplyPoint(Result, frozen=True):
    """`SupplyPointType`."""

    id: str
    external_identifier: str | None = None
    market_name: str


class CommonAgreementTypeFragment(Result, frozen=True):
    """`CommonAgreementType`."""

    id: str
    is_active: bool | None = None
    is_revoked: bool | None = None
    valid_from: datetime.datetime
    valid_to: datetime.datetime | None = None
    agreed_at: datetime.datetime | None = None
    agreed_from: datetime.datetime | None = None
    agreed_to: datetime.datetime | None = None
    terminated_at: datetime.datetime | None = None
    rescission_deadline_at: datetime.datetime | None = None
    product: CommonAgreementTypeProduct | None = None
    supply_point: CommonAgreementTypeSupplyPoint


__all__ = (
    "CommonAgreementTypeFragment",
    "CommonAgreementTypeProduct",
    "CommonAgreementTypeSupplyPoint",
)
