# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `CardComponentTypeFragment`."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from pydantic import Field

from ..enums.button_style import ButtonStyle
from ..enums.text_style_v_1 import TextStyleV1


class CardComponentTypeItemsImageType(Result, frozen=True):
    """`ImageType`."""

    typename__: Literal["ImageType"] = Field(alias="__typename")
    id: str | None = None
    media_url: str


class CardComponentTypeItemsPillButtonType(Result, frozen=True):
    """`PillButtonType`."""

    typename__: Literal["PillButtonType"] = Field(alias="__typename")
    id: str | None = None
    title: str
    button_style: ButtonStyle | None = None


class CardComponentTypeItemsRectangularButtonType(Result, frozen=True):
    """`RectangularButtonType`."""

    typename__: Literal["RectangularButtonType"] = Field(alias="__typename")
    id: str | None = None
    title: str
    button_style: ButtonStyle | None = None


class CardComponentTypeItemsTextType(Result, frozen=True):
    """`TextType`."""

    typename__: Literal["TextType"] = Field(alias="__typename")
    id: str | None = None
    value: str
    text_style: TextStyleV1 | None = None


CardComponentTypeItems = Annotated[
    Annotated[
        CardComponentTypeItemsImageType
        | CardComponentTypeItemsPillButtonType
        | CardComponentTypeItemsRectangularButtonType
        | CardComponentTypeItemsTextType,
        Field(discriminator="typename__"),
    ]
    | Annotated[UnknownObject, unlisted("ImageType", "PillButtonType", "RectangularButtonType", "TextType")],
    Field(union_mode="left_to_right"),
]


class CardComponentTypeFragment(Result, frozen=True):
    """`CardComponentType`."""

    id: str | None = None
    typename: str | None = None
    accessibility_label: str | None = None
    accessibility_hidden: bool | None = None
    items: list[CardComponentTypeItems | None]


__all__ = (
    "CardComponentTypeFragment",
    "CardComponentTypeItems",
    "CardComponentTypeItemsImageType",
    "CardComponentTypeItemsPillButtonType",
    "CardComponentTypeItemsRectangularButtonType",
    "CardComponentTypeItemsTextType",
)
