# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `QuoteType_Fragment`."""

import datetime

from oefr_kraken._models import Result

from ..fragments.actor_type_fragment import ActorTypeFragment
from ..fragments.quote_component_type_fragment import QuoteComponentTypeFragment


class QuoteTypeFragment(Result, frozen=True):
    """`QuoteType_`."""

    identifier: str | None = None
    product_offering_identifier: str | None = None
    created_at: datetime.datetime | None = None
    created_by: ActorTypeFragment | None = None
    quote_components: list[QuoteComponentTypeFragment | None] | None = None


__all__ = ("QuoteTypeFragment",)
