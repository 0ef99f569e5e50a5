# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `OfferForQuoting`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.actor_type_fragment import ActorTypeFragment
from .fragments.quote_type_fragment import QuoteTypeFragment


class OfferForQuoting(Result, frozen=True):
    """`OfferType`."""

    identifier: str | None = None
    quote: QuoteTypeFragment | None = None
    description: str | None = None
    valid_from: datetime.datetime | None = None
    valid_to: datetime.datetime | None = None
    accepted_at: datetime.datetime | None = None
    rejected_at: datetime.datetime | None = None
    created_by: ActorTypeFragment | None = None


class OfferForQuotingData(Result, frozen=True):
    """`Query`."""

    offer_for_quoting: OfferForQuoting | None = None


OPERATION: Operation[OfferForQuotingData] = Operation(
    name="OfferForQuoting",
    kind="query",
    document="query OfferForQuoting($identifier:ID){offerForQuoting(identifier:$identifier){identifier quote{...QuoteType_Fragment}description validFrom validTo acceptedAt rejectedAt createdBy{...ActorTypeFragment}}}fragment ActorTypeFragment on ActorType{username}fragment QuoteComponentTypeFragment on QuoteComponentType{identifier productComponentIdentifier createdAt costs{key value{__typename ...on DecimalType{decimalValue}...on FloatType{floatValue}...on IntegerType{integerValue}...on QuantityType{magnitude unit}...on StringType{stringValue}}}}fragment QuoteType_Fragment on QuoteType_{identifier productOfferingIdentifier createdAt createdBy{...ActorTypeFragment}quoteComponents{...QuoteComponentTypeFragment}}",
    model=OfferForQuotingData,
    variables=("identifier",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "OfferForQuoting",
    "OfferForQuotingData",
)
