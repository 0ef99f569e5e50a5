# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountUser`: its document and the models of its answer."""

import datetime
from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .enums.account_status import AccountStatus
from .enums.account_type_choices import AccountTypeChoices
from .fragments.account_user_comms_preferences_fragment import AccountUserCommsPreferencesFragment
from .fragments.account_user_detail_type_fragment import AccountUserDetailTypeFragment
from .fragments.account_user_permission_fragment import AccountUserPermissionFragment
from .fragments.account_user_role_type_fragment import AccountUserRoleTypeFragment
from .fragments.consent_type_fragment import ConsentTypeFragment
from .fragments.portfolio_user_role_type_fragment import PortfolioUserRoleTypeFragment
from .fragments.rich_address_type_fragment import RichAddressTypeFragment
from .fragments.special_circumstances_type_fragment import SpecialCircumstancesTypeFragment


class AccountUserAccountsAccountTypeLedgers(Result, frozen=True):
    """`LedgerType`."""

    number: str | None = None
    name: str | None = None
    ledger_type: str | None = None
    balance: int | None = None


class AccountUserAccountsAccountTypeProperties(Result, frozen=True):
    """`PropertyType`."""

    id: str | None = None
    address: str | None = None
    label: str | None = None
    postcode: str
    split_address: list[str | None] | None = None


class AccountUserAccountsAccountType(Result, frozen=True):
    """`AccountType`."""

    typename__: Literal["AccountType"] = Field(alias="__typename")
    number: str | None = None
    account_type: AccountTypeChoices | None = None
    status: AccountStatus | None = None
    brand: str | None = None
    balance: int
    overdue_balance: int | None = None
    created_at: datetime.datetime | None = None
    billing_name: str | None = None
    billing_email: str | None = None
    billing_address: str | None = None
    billing_address_postcode: str | None = None
    is_in_hardship: bool | None = None
    preferred_language_for_comms: str | None = None
    ledgers: list[AccountUserAccountsAccountTypeLedgers | None] | None = None
    id: str
    properties: list[AccountUserAccountsAccountTypeProperties | None] | None = None


class AccountUserAccountsAccountInterfaceLedgers(Result, frozen=True):
    """`LedgerType`."""

    number: str | None = None
    name: str | None = None
    ledger_type: str | None = None
    balance: int | None = None


class AccountUserAccountsAccountInterface(Result, frozen=True):
    """`AccountInterface`."""

    typename__: str = Field(default="", alias="__typename")
    number: str | None = None
    account_type: AccountTypeChoices | None = None
    status: AccountStatus | None = None
    brand: str | None = None
    balance: int
    overdue_balance: int | None = None
    created_at: datetime.datetime | None = None
    billing_name: str | None = None
    billing_email: str | None = None
    billing_address: str | None = None
    billing_address_postcode: str | None = None
    is_in_hardship: bool | None = None
    preferred_language_for_comms: str | None = None
    ledgers: list[AccountUserAccountsAccountInterfaceLedgers | None] | None = None


AccountUserAccounts = Annotated[
    AccountUserAccountsAccountType | Annotated[AccountUserAccountsAccountInterface, unlisted("AccountType")],
    Field(union_mode="left_to_right"),
]


class AccountUser(Result, frozen=True):
    """`AccountUserType`."""

    id: str
    number: str | None = None
    accounts: list[AccountUserAccounts | None] | None = None
    given_name: str
    family_name: str
    email: str
    mobile: str
    landline: str
    title: str | None = None
    pronouns: str | None = None
    is_deceased: bool
    live_secret_key: str | None = None
    created_at: datetime.datetime
    permissions: list[AccountUserPermissionFragment | None] | None = None
    display_name: str | None = None
    """Deprecated on 2019-12-11; removal on or after 2024-01-01."""
    first_name: str | None = None
    """Deprecated on 2020-09-23; removal on or after 2023-06-05."""
    last_name: str | None = None
    """Deprecated on 2020-09-23; removal on or after 2023-06-05."""
    full_name: str | None = None
    preferred_name: str | None = None
    is_active: bool | None = None
    address: RichAddressTypeFragment | None = None
    portfolio_id: str | None = None
    """Deprecated on 2022-08-04; removal on or after 2024-01-01."""
    portfolio_ids: list[str | None] | None = None
    special_circumstances: SpecialCircumstancesTypeFragment | None = None
    preferences: AccountUserCommsPreferencesFragment | None = None
    date_of_birth: datetime.date | None = None
    label: str | None = None
    landline_phone_number: str | None = None
    """Deprecated on 2021-03-22; removal on or after 2024-01-01."""
    alternative_phone_numbers: list[str | None] | None = None
    has_family_issues: bool | None = None
    is_in_hardship: bool | None = None
    account_user_roles: list[AccountUserRoleTypeFragment | None] | None = None
    portfolio_user_roles: list[PortfolioUserRoleTypeFragment | None] | None = None
    details: list[AccountUserDetailTypeFragment | None] | None = None
    consents: list[ConsentTypeFragment]


class AccountUserData(Result, frozen=True):
    """`Query`."""

    account_user: AccountUser | None = None


OPERATION: Operation[AccountUserData] = Operation(
    name="AccountUser",
    kind="query",
    document="query AccountUser($email:String$number:ID$externalId:ID){accountUser(email:$email number:$number externalId:$externalId){id number accounts{__typename number accountType status brand balance overdueBalance createdAt billingName billingEmail billingAddress billingAddressPostcode isInHardship preferredLanguageForComms ledgers{number name ledgerType balance}...on AccountType{id properties{id address label postcode splitAddress}}}givenName familyName email mobile landline title pronouns isDeceased liveSecretKey createdAt permissions{...AccountUserPermissionFragment}displayName firstName lastName fullName preferredName isActive address{...RichAddressTypeFragment}portfolioId portfolioIds specialCircumstances{...SpecialCircumstancesTypeFragment}preferences{...AccountUserCommsPreferencesFragment}dateOfBirth label landlinePhoneNumber alternativePhoneNumbers hasFamilyIssues isInHardship accountUserRoles{...AccountUserRoleTypeFragment}portfolioUserRoles{...PortfolioUserRoleTypeFragment}details{...AccountUserDetailTypeFragment}consents{...ConsentTypeFragment}}}fragment AccountUserCommsPreferencesFragment on AccountUserCommsPreferences{emailFormat fontSizeMultiplier isOptedInMeterReadingConfirmations isOptedInToClientMessages isOptedInToOfferMessages isOptedInToRecommendedMessages isOptedInToSmsMessages isOptedInToThirdPartyMessages isOptedInToUpdateMessages isUsingInvertedEmailColours preferredHoldMusic smsOptInLastChangeDate}fragment AccountUserDetailTypeFragment on AccountUserDetailType{isSensitive namespace value}fragment AccountUserPermissionFragment on AccountUserPermission{permission}fragment AccountUserRoleTypeFragment on AccountUserRoleType{id role account{id number}}fragment ConsentTypeFragment on ConsentType{code id type{...ConsentTypeTypeFragment}value}fragment ConsentTypeTypeFragment on ConsentTypeType{code defaultValue description name}fragment PortfolioUserRoleTypeFragment on PortfolioUserRoleType{id role portfolio{id number name}}fragment RichAddressTypeFragment on RichAddressType{administrativeArea asString country deliveryPointIdentifier dependentLocality locality name organization postalCode sortingCode streetAddress structuredStreetAddress}fragment SpecialCircumstancesTypeFragment on SpecialCircumstancesType{isSharingConsentGiven}",
    model=AccountUserData,
    variables=(
        "email",
        "number",
        "externalId",
    ),
    errors=(
        "KT-CT-5418",
        "KT-CT-5415",
        "KT-CT-5423",
        "KT-CT-5424",
        "KT-CT-5421",
        "KT-CT-5425",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AccountUser",
    "AccountUserAccounts",
    "AccountUserAccountsAccountInterface",
    "AccountUserAccountsAccountInterfaceLedgers",
    "AccountUserAccountsAccountType",
    "AccountUserAccountsAccountTypeLedgers",
    "AccountUserAccountsAccountTypeProperties",
    "AccountUserData",
)
