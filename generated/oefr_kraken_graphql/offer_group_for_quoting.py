# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `OfferGroupForQuoting`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.actor_type_fragment import ActorTypeFragment
from .fragments.offer_type_fragment import OfferTypeFragment


class OfferGroupForQuoting(Result, frozen=True):
    """`OfferGroupType`."""

    identifier: str | None = None
    offers: list[OfferTypeFragment | None] | None = None
    created_at: datetime.datetime | None = None
    created_by: ActorTypeFragment | None = None


class OfferGroupForQuotingData(Result, frozen=True):
    """`Query`."""

    offer_group_for_quoting: OfferGroupForQuoting | None = None


OPERATION: Operation[OfferGroupForQuotingData] = Operation(
    name="OfferGroupForQuoting",
    kind="query",
    document="query OfferGroupForQuoting($identifier:ID){offerGroupForQuoting(identifier:$identifier){identifier offers{...OfferTypeFragment}createdAt createdBy{...ActorTypeFragment}}}fragment ActorTypeFragment on ActorType{username}fragment OfferTypeFragment on OfferType{acceptedAt createdBy{...ActorTypeFragment}description identifier quote{createdAt identifier productOfferingIdentifier}rejectedAt validFrom validTo}",
    model=OfferGroupForQuotingData,
    variables=("identifier",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "OfferGroupForQuoting",
    "OfferGroupForQuotingData",
)
