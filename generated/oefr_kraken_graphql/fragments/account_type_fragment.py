# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.account_status import AccountStatus
from ..enums.account_type_choices import AccountTypeChoices
from ..enums.comms_delivery_preference import CommsDeliveryPreference
from ..enums.document_accessibility_choices import DocumentAccessibilityChoices


class AccountTypeProperties(Result, frozen=True):
    """`PropertyType`."""

    id: str | None = None
    address: str | None = None
    label: str | None = None
    postcode: str
    split_address: list[str | None] | None = None


class AccountTypeFragment(Result, frozen=True):
    """`AccountType`."""

    id: str
    number: str | None = None
    account_type: AccountTypeChoices | None = None
    status: AccountStatus | None = None
    brand: str | None = None
    urn: str | None = None
    created_at: datetime.datetime | None = None
    balance: int
    overdue_balance: int | None = None
    billing_name: str | None = None
    billing_sub_name: str | None = None
    billing_email: str | None = None
    billing_address: str | None = None
    billing_address_line_1: str | None = None
    billing_address_line_2: str | None = None
    billing_address_line_3: str | None = None
    billing_address_line_4: str | None = None
    billing_address_line_5: str | None = None
    billing_address_postcode: str | None = None
    billing_country_code: str | None = None
    billing_delivery_point_identifier: str | None = None
    split_billing_address: list[str | None] | None = None
    can_request_refund: bool | None = None
    comms_delivery_preference: CommsDeliveryPreference | None = None
    document_accessibility: DocumentAccessibilityChoices | None = None
    is_in_hardship: bool | None = None
    preferred_language_for_comms: str | None = None
    referrals_created: int | None = None
    properties: list[AccountTypeProperties | None] | None = None


__all__ = (
    "AccountTypeFragment",
    "AccountTypeProperties",
)
