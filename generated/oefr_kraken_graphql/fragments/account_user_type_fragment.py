# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountUserTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.consent_value import ConsentValue
from ..fragments.account_user_detail_type_fragment import AccountUserDetailTypeFragment
from ..fragments.account_user_permission_fragment import AccountUserPermissionFragment


class AccountUserTypeAccountUserRoles(Result, frozen=True):
    """`AccountUserRoleType`."""

    id: str
    role: str | None = None


class AccountUserTypePortfolioUserRoles(Result, frozen=True):
    """`PortfolioUserRoleType`."""

    id: str
    role: str | None = None


class AccountUserTypeConsents(Result, frozen=True):
    """`ConsentType`."""

    id: int
    code: str
    value: ConsentValue


class AccountUserTypeSpecialCircumstances(Result, frozen=True):
    """`SpecialCircumstancesType`."""

    is_sharing_consent_given: bool | None = None


class AccountUserTypeFragment(Result, frozen=True):
    """`AccountUserType`."""

    id: str
    number: str | None = None
    title: str | None = None
    given_name: str
    family_name: str
    full_name: str | None = None
    preferred_name: str | None = None
    pronouns: str | None = None
    date_of_birth: datetime.date | None = None
    email: str
    mobile: str
    landline: str
    alternative_phone_numbers: list[str | None] | None = None
    label: str | None = None
    created_at: datetime.datetime
    is_active: bool | None = None
    is_deceased: bool
    is_in_hardship: bool | None = None
    has_family_issues: bool | None = None
    portfolio_ids: list[str | None] | None = None
    account_user_roles: list[AccountUserTypeAccountUserRoles | None] | None = None
    portfolio_user_roles: list[AccountUserTypePortfolioUserRoles | None] | None = None
    permissions: list[AccountUserPermissionFragment | None] | None = None
    details: list[AccountUserDetailTypeFragment | None] | None = None
    consents: list[AccountUserTypeConsents]
    special_circumstances: AccountUserTypeSpecialCircumstances | None = None


__all__ = (
    "AccountUserTypeAccountUserRoles",
    "AccountUserTypeConsents",
    "AccountUserTypeFragment",
    "AccountUserTypePortfolioUserRoles",
    "AccountUserTypeSpecialCircumstances",
)
