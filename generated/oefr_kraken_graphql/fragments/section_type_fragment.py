# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SectionTypeFragment`."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from pydantic import Field

from ..fragments.card_component_type_fragment import CardComponentTypeFragment
from ..fragments.carousel_item_type_fragment import CarouselItemTypeFragment


class SectionTypeContentCardComponentType(CardComponentTypeFragment, frozen=True):
    """`CardComponentType`."""

    typename__: Literal["CardComponentType"] = Field(alias="__typename")


class SectionTypeContentCarouselItemType(CarouselItemTypeFragment, frozen=True):
    """`CarouselItemType`."""

    typename__: Literal["CarouselItemType"] = Field(alias="__typename")


SectionTypeContent = Annotated[
    Annotated[
        SectionTypeContentCardComponentType | SectionTypeContentCarouselItemType,
        Field(discriminator="typename__"),
    ]
    | Annotated[UnknownObject, unlisted("CardComponentType", "CarouselItemType")],
    Field(union_mode="left_to_right"),
]


class SectionTypeFragment(Result, frozen=True):
    """`SectionType`."""

    id: str | None = None
    order: int
    typename: str | None = None
    content: SectionTypeContent


__all__ = (
    "SectionTypeContent",
    "SectionTypeContentCardComponentType",
    "SectionTypeContentCarouselItemType",
    "SectionTypeFragment",
)
