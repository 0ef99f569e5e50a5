# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AgreementRollover`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import JSONString, Result
from oefr_kraken._operation import Operation

from .enums.agreement_rollover_rollover_type import AgreementRolloverRolloverType
from .enums.agreement_rollover_status import AgreementRolloverStatus
from .fragments.common_agreement_type_fragment import CommonAgreementTypeFragment
from .fragments.quote_request_type_fragment import QuoteRequestTypeFragment


class AgreementRollover(Result, frozen=True):
    """`AgreementRolloverType`."""

    id: str
    number: str
    agreement: CommonAgreementTypeFragment
    rolled_on_to: CommonAgreementTypeFragment | None = None
    quote_requests: list[QuoteRequestTypeFragment]
    rollover_type: AgreementRolloverRolloverType
    expected_send_date: datetime.date
    status: AgreementRolloverStatus
    params: JSONString
    failure_reason: str
    actual_send_date: datetime.date | None = None
    suppress_comms: bool
    tags: list[str | None] | None = None
    created_at: datetime.datetime
    updated_at: datetime.datetime


class AgreementRolloverData(Result, frozen=True):
    """`Query`."""

    agreement_rollover: AgreementRollover | None = None


OPERATION: Operation[AgreementRolloverData] = Operation(
    name="AgreementRollover",
    kind="query",
    document="query AgreementRollover($number:String!){agreementRollover(number:$number){id number agreement{...CommonAgreementTypeFragment}rolledOnTo{...CommonAgreementTypeFragment}quoteRequests{...QuoteRequestTypeFragment}rolloverType expectedSendDate status params failureReason actualSendDate suppressComms tags createdAt updatedAt}}fragment CommonAgreementTypeFragment on CommonAgreementType{id isActive isRevoked validFrom validTo agreedAt agreedFrom agreedTo terminatedAt rescissionDeadlineAt product{code displayName fullName}supplyPoint{id externalIdentifier marketName}}fragment QuoteRequestTypeFragment on QuoteRequestType{code id}",
    model=AgreementRolloverData,
    variables=("number",),
    errors=(
        "KT-CT-13705",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AgreementRollover",
    "AgreementRolloverData",
)
