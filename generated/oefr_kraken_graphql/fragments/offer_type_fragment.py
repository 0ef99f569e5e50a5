# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `OfferTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..fragments.actor_type_fragment import ActorTypeFragment


class OfferTypeQuote(Result, frozen=True):
    """`QuoteType_`."""

    created_at: datetime.datetime | None = None
    identifier: str | None = None
    product_offering_identifier: str | None = None


class OfferTypeFragment(Result, frozen=True):
    """`OfferType`."""

    accepted_at: datetime.datetime | None = None
    created_by: ActorTypeFragment | None = None
    description: str | None = None
    identifier: str | None = None
    quote: OfferTypeQuote | None = None
    rejected_at: datetime.datetime | None = None
    valid_from: datetime.datetime | None = None
    valid_to: datetime.datetime | None = None


__all__ = (
    "OfferTypeFragment",
    "OfferTypeQuote",
)
