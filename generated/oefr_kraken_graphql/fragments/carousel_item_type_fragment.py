# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `CarouselItemTypeFragment`."""

from oefr_kraken._models import Result

from ..fragments.card_component_type_fragment import CardComponentTypeFragment


class CarouselItemTypeFragment(Result, frozen=True):
    """`CarouselItemType`."""

    id: str | None = None
    typename: str | None = None
    cards: list[CardComponentTypeFragment | None]


__all__ = ("CarouselItemTypeFragment",)
