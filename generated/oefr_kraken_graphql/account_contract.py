# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountContract`: its document and the models of its answer."""

import datetime
import decimal
from typing import Annotated, Literal

from oefr_kraken._models import JSONString, Result, UnknownObject, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .enums.account_status import AccountStatus
from .enums.account_type_choices import AccountTypeChoices
from .enums.contract_status import ContractStatus
from .fragments.business_type_fragment import BusinessTypeFragment
from .fragments.contract_version_fragment import ContractVersionFragment


class AccountContractPartyAccountType(Result, frozen=True):
    """`AccountType`."""

    typename__: Literal["AccountType"] = Field(alias="__typename")
    id: str
    account_number: str | None = None
    account_type: AccountTypeChoices | None = None
    status: AccountStatus | None = None
    brand: str | None = None
    billing_name: str | None = None


class AccountContractPartyBusinessType(BusinessTypeFragment, frozen=True):
    """`BusinessType`."""

    typename__: Literal["BusinessType"] = Field(alias="__typename")


AccountContractParty = Annotated[
    Annotated[
        AccountContractPartyAccountType | AccountContractPartyBusinessType, Field(discriminator="typename__")
    ]
    | Annotated[UnknownObject, unlisted("AccountType", "BusinessType")],
    Field(union_mode="left_to_right"),
]


class AccountContractSubject(Result, frozen=True):
    """`AccountType`."""

    id: str
    number: str | None = None
    account_type: AccountTypeChoices | None = None
    status: AccountStatus | None = None
    brand: str | None = None
    billing_name: str | None = None


class AccountContractTermsContractMetaDataType(Result, frozen=True):
    """`ContractMetaDataType`."""

    typename__: Literal["ContractMetaDataType"] = Field(alias="__typename")
    identifier: str | None = None
    type: str | None = None
    display_name: str | None = None
    description: str | None = None
    is_variable: bool | None = None
    metadata: JSONString | None = None


class AccountContractTermsContractedVolumeConfigurationTypePeriods(Result, frozen=True):
    """`ContractedVolumePeriodType`."""

    market_name: str | None = None
    unit: str | None = None
    valid_from: datetime.datetime | None = None
    valid_to: datetime.datetime | None = None
    value: decimal.Decimal | None = None


class AccountContractTermsContractedVolumeConfigurationType(Result, frozen=True):
    """`ContractedVolumeConfigurationType`."""

    typename__: Literal["ContractedVolumeConfigurationType"] = Field(alias="__typename")
    identifier: str | None = None
    type: str | None = None
    display_name: str | None = None
    description: str | None = None
    is_variable: bool | None = None
    periods: list[AccountContractTermsContractedVolumeConfigurationTypePeriods | None] | None = None


class AccountContractTermsLatePaymentFeesType(Result, frozen=True):
    """`LatePaymentFeesType`."""

    typename__: Literal["LatePaymentFeesType"] = Field(alias="__typename")
    identifier: str | None = None
    type: str | None = None
    display_name: str | None = None
    description: str | None = None
    is_variable: bool | None = None
    flat_fee_amount: int | None = None
    interest_policy_name: str | None = None
    percentage_fee: decimal.Decimal | None = None
    percentage_interval_days: int | None = None


class AccountContractTermsMinimumContractLengthType(Result, frozen=True):
    """`MinimumContractLengthType`."""

    typename__: Literal["MinimumContractLengthType"] = Field(alias="__typename")
    identifier: str | None = None
    type: str | None = None
    display_name: str | None = None
    description: str | None = None
    is_variable: bool | None = None
    length: int | None = None
    unit_of_time: str | None = None


class AccountContractTermsPaysByDirectDebitType(Result, frozen=True):
    """`PaysByDirectDebitType`."""

    typename__: Literal["PaysByDirectDebitType"] = Field(alias="__typename")
    identifier: str | None = None
    type: str | None = None
    display_name: str | None = None
    description: str | None = None
    is_variable: bool | None = None
    pays_by_direct_debit: bool


class AccountContractTermsTermInterface(Result, frozen=True):
    """`TermInterface`."""

    typename__: str = Field(default="", alias="__typename")
    identifier: str | None = None
    type: str | None = None
    display_name: str | None = None
    description: str | None = None
    is_variable: bool | None = None


AccountContractTerms = Annotated[
    Annotated[
        AccountContractTermsContractMetaDataType
        | AccountContractTermsContractedVolumeConfigurationType
        | AccountContractTermsLatePaymentFeesType
        | AccountContractTermsMinimumContractLengthType
        | AccountContractTermsPaysByDirectDebitType,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        AccountContractTermsTermInterface,
        unlisted(
            "ContractMetaDataType",
            "ContractedVolumeConfigurationType",
            "LatePaymentFeesType",
            "MinimumContractLengthType",
            "PaysByDirectDebitType",
        ),
    ],
    Field(union_mode="left_to_right"),
]


class AccountContract(Result, frozen=True):
    """`Contract`."""

    identifier: str | None = None
    title: str | None = None
    party: AccountContractParty | None = None
    subject: list[AccountContractSubject | None] | None = None
    status: ContractStatus | None = None
    valid_from: datetime.datetime | None = None
    valid_to: datetime.datetime | None = None
    signed_at: datetime.datetime | None = None
    cancelled_at: datetime.datetime | None = None
    lifecycle: ContractVersionFragment | None = None
    terms: list[AccountContractTerms | None] | None = None


class AccountContractData(Result, frozen=True):
    """`Query`."""

    account_contract: AccountContract | None = None


OPERATION: Operation[AccountContractData] = Operation(
    name="AccountContract",
    kind="query",
    document="query AccountContract($identifier:String$accountNumber:String$version:Int){accountContract(identifier:$identifier accountNumber:$accountNumber version:$version){identifier title party{__typename ...on AccountType{id accountNumber:number accountType status brand billingName}...on BusinessType{...BusinessTypeFragment}}subject{id number accountType status brand billingName}status validFrom validTo signedAt cancelledAt lifecycle{...ContractVersionFragment}terms{__typename identifier type displayName description isVariable ...on ContractMetaDataType{metadata}...on ContractedVolumeConfigurationType{periods{marketName unit validFrom validTo value}}...on LatePaymentFeesType{flatFeeAmount interestPolicyName percentageFee percentageIntervalDays}...on MinimumContractLengthType{length unitOfTime}...on PaysByDirectDebitType{paysByDirectDebit}}}}fragment BusinessDetailTypeFragment on BusinessDetailType{key value}fragment BusinessTypeFragment on BusinessType{id number name businessType segmentName sectors linkedAccountNumber linkedAccountNumbers details{...BusinessDetailTypeFragment}}fragment ContractVersionFragment on ContractVersion{effectiveFrom versionReference}",
    model=AccountContractData,
    variables=(
        "identifier",
        "accountNumber",
        "version",
    ),
    errors=(
        "KT-CT-10003",
        "KT-CT-10005",
        "KT-CT-10006",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AccountContract",
    "AccountContractData",
    "AccountContractParty",
    "AccountContractPartyAccountType",
    "AccountContractPartyBusinessType",
    "AccountContractSubject",
    "AccountContractTerms",
    "AccountContractTermsContractMetaDataType",
    "AccountContractTermsContractedVolumeConfigurationType",
    "AccountContractTermsContractedVolumeConfigurationTypePeriods",
    "AccountContractTermsLatePaymentFeesType",
    "AccountContractTermsMinimumContractLengthType",
    "AccountContractTermsPaysByDirectDebitType",
    "AccountContractTermsTermInterface",
)
