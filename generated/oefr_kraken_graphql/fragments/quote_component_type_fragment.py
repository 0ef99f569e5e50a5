# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `QuoteComponentTypeFragment`."""

import datetime
import decimal
from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from pydantic import Field


class QuoteComponentTypeCostsValueDecimalType(Result, frozen=True):
    """`DecimalType`."""

    typename__: Literal["DecimalType"] = Field(alias="__typename")
    decimal_value: decimal.Decimal


class QuoteComponentTypeCostsValueFloatType(Result, frozen=True):
    """`FloatType`."""

    typename__: Literal["FloatType"] = Field(alias="__typename")
    float_value: float


class QuoteComponentTypeCostsValueIntegerType(Result, frozen=True):
    """`IntegerType`."""

    typename__: Literal["IntegerType"] = Field(alias="__typename")
    integer_value: int


class QuoteComponentTypeCostsValueQuantityType(Result, frozen=True):
    """`QuantityType`."""

    typename__: Literal["QuantityType"] = Field(alias="__typename")
    magnitude: float
    unit: str


class QuoteComponentTypeCostsValueStringType(Result, frozen=True):
    """`StringType`."""

    typename__: Literal["StringType"] = Field(alias="__typename")
    string_value: str


QuoteComponentTypeCostsValue = Annotated[
    Annotated[
        QuoteComponentTypeCostsValueDecimalType
        | QuoteComponentTypeCostsValueFloatType
        | QuoteComponentTypeCostsValueIntegerType
        | QuoteComponentTypeCostsValueQuantityType
        | QuoteComponentTypeCostsValueStringType,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        UnknownObject, unlisted("DecimalType", "FloatType", "IntegerType", "QuantityType", "StringType")
    ],
    Field(union_mode="left_to_right"),
]


class QuoteComponentTypeCosts(Result, frozen=True):
    """`QuoteCostType`."""

    key: str
    value: QuoteComponentTypeCostsValue | None = None


class QuoteComponentTypeFragment(Result, frozen=True):
    """`QuoteComponentType`."""

    identifier: str | None = None
    product_component_identifier: str | None = None
    created_at: datetime.datetime | None = None
    costs: list[QuoteComponentTypeCosts | None] | None = None


__all__ = (
    "QuoteComponentTypeCosts",
    "QuoteComponentTypeCostsValue",
    "QuoteComponentTypeCostsValueDecimalType",
    "QuoteComponentTypeCostsValueFloatType",
    "QuoteComponentTypeCostsValueIntegerType",
    "QuoteComponentTypeCostsValueQuantityType",
    "QuoteComponentTypeCostsValueStringType",
    "QuoteComponentTypeFragment",
)
