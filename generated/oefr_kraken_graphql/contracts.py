# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Contracts`: its document and the models of its answer."""

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


class ContractsPartyAccountType(Result, frozen=True):
    """`AccountType`."""

    typename__: Literal["AccountType"] = Field(alias="__typename")
    id: str
    account_number: str | None = None
    account_type: AccountTypeChoices | None = None
    status: AccountStatus | None = None
    brand: str | None = None
    billing_name: str | None = None


class ContractsPartyBusinessType(BusinessTypeFragment, frozen=True):
    """`BusinessType`."""

    typename__: Literal["BusinessType"] = Field(alias="__typename")


ContractsParty = Annotated[
    Annotated[ContractsPartyAccountType | ContractsPartyBusinessType, Field(discriminator="typename__")]
    | Annotated[UnknownObject, unlisted("AccountType", "BusinessType")],
    Field(union_mode="left_to_right"),
]


class ContractsSubject(Result, frozen=True):
    """`AccountType`."""

    id: str
    number: str | None = None
    account_type: AccountTypeChoices | None = None
    status: AccountStatus | None = None
    brand: str | None = None
    billing_name: str | None = None


class ContractsTermsContractMetaDataType(Result, frozen=True):
    """`ContractMetaDataType`."""

    typename__: Literal["ContractMetaDataType"] = Field(alias="__typename")
    identifier: str | None = None
    type: str | None = None
    display_name: str | None = None
    description: str | None = None
    is_variable: bool | None = None
    metadata: JSONString | None = None


class ContractsTermsContractedVolumeConfigurationTypePeriods(Result, frozen=True):
    """`ContractedVolumePeriodType`."""

    market_name: str | None = None
    unit: str | None = None
    valid_from: datetime.datetime | None = None
    valid_to: datetime.datetime | None = None
    value: decimal.Decimal | None = None


class ContractsTermsContractedVolumeConfigurationType(Result, frozen=True):
    """`ContractedVolumeConfigurationType`."""

    typename__: Literal["ContractedVolumeConfigurationType"] = Field(alias="__typename")
    identifier: str | None = None
    type: str | None = None
    display_name: str | None = None
    description: str | None = None
    is_variable: bool | None = None
    periods: list[ContractsTermsContractedVolumeConfigurationTypePeriods | None] | None = None


class ContractsTermsLatePaymentFeesType(Result, frozen=True):
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


class ContractsTermsMinimumContractLengthType(Result, frozen=True):
    """`MinimumContractLengthType`."""

    typename__: Literal["MinimumContractLengthType"] = Field(alias="__typename")
    identifier: str | None = None
    type: str | None = None
    display_name: str | None = None
    description: str | None = None
    is_variable: bool | None = None
    length: int | None = None
    unit_of_time: str | None = None


class ContractsTermsPaysByDirectDebitType(Result, frozen=True):
    """`PaysByDirectDebitType`."""

    typename__: Literal["PaysByDirectDebitType"] = Field(alias="__typename")
    identifier: str | None = None
    type: str | None = None
    display_name: str | None = None
    description: str | None = None
    is_variable: bool | None = None
    pays_by_direct_debit: bool


class ContractsTermsTermInterface(Result, frozen=True):
    """`TermInterface`."""

    typename__: str = Field(default="", alias="__typename")
    identifier: str | None = None
    type: str | None = None
    display_name: str | None = None
    description: str | None = None
    is_variable: bool | None = None


ContractsTerms = Annotated[
    Annotated[
        ContractsTermsContractMetaDataType
        | ContractsTermsContractedVolumeConfigurationType
        | ContractsTermsLatePaymentFeesType
        | ContractsTermsMinimumContractLengthType
        | ContractsTermsPaysByDirectDebitType,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        ContractsTermsTermInterface,
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


class Contracts(Result, frozen=True):
    """`Contract`."""

    identifier: str | None = None
    title: str | None = None
    party: ContractsParty | None = None
    subject: list[ContractsSubject | None] | None = None
    status: ContractStatus | None = None
    valid_from: datetime.datetime | None = None
    valid_to: datetime.datetime | None = None
    signed_at: datetime.datetime | None = None
    cancelled_at: datetime.datetime | None = None
    lifecycle: ContractVersionFragment | None = None
    terms: list[ContractsTerms | None] | None = None


class ContractsData(Result, frozen=True):
    """`Query`."""

    contracts: list[Contracts | None] | None = None


OPERATION: Operation[ContractsData] = Operation(
    name="Contracts",
    kind="query",
    document="query Contracts($filters:ContractFiltersInput!){contracts(filters:$filters){identifier title party{__typename ...on AccountType{id accountNumber:number accountType status brand billingName}...on BusinessType{...BusinessTypeFragment}}subject{id number accountType status brand billingName}status validFrom validTo signedAt cancelledAt lifecycle{...ContractVersionFragment}terms{__typename identifier type displayName description isVariable ...on ContractMetaDataType{metadata}...on ContractedVolumeConfigurationType{periods{marketName unit validFrom validTo value}}...on LatePaymentFeesType{flatFeeAmount interestPolicyName percentageFee percentageIntervalDays}...on MinimumContractLengthType{length unitOfTime}...on PaysByDirectDebitType{paysByDirectDebit}}}}fragment BusinessDetailTypeFragment on BusinessDetailType{key value}fragment BusinessTypeFragment on BusinessType{id number name businessType segmentName sectors linkedAccountNumber linkedAccountNumbers details{...BusinessDetailTypeFragment}}fragment ContractVersionFragment on ContractVersion{effectiveFrom versionReference}",
    model=ContractsData,
    variables=("filters",),
    errors=(
        "KT-CT-10029",
        "KT-CT-10030",
        "KT-CT-10031",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "Contracts",
    "ContractsData",
    "ContractsParty",
    "ContractsPartyAccountType",
    "ContractsPartyBusinessType",
    "ContractsSubject",
    "ContractsTerms",
    "ContractsTermsContractMetaDataType",
    "ContractsTermsContractedVolumeConfigurationType",
    "ContractsTermsContractedVolumeConfigurationTypePeriods",
    "ContractsTermsLatePaymentFeesType",
    "ContractsTermsMinimumContractLengthType",
    "ContractsTermsPaysByDirectDebitType",
    "ContractsTermsTermInterface",
)
