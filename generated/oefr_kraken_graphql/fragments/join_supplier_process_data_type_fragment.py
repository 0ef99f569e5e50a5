# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `JoinSupplierProcessDataTypeFragment`."""

import datetime

from oefr_kraken._models import Result
from pydantic import Field


class JoinSupplierProcessDataTypeSupplyPointContextsSelectedProduct(Result, frozen=True):
    """`SelectedProductType`."""

    code: str | None = None
    display_name: str | None = None


class JoinSupplierProcessDataTypeSupplyPointContexts(Result, frozen=True):
    """`SupplyPointContextDataInterface`."""

    typename__: str = Field(default="", alias="__typename")
    external_identifier: str | None = None
    market_name: str | None = None
    requested_supply_start_date: datetime.date | None = None
    selected_product: JoinSupplierProcessDataTypeSupplyPointContextsSelectedProduct | None = None


class JoinSupplierProcessDataTypeFragment(Result, frozen=True):
    """`JoinSupplierProcessDataType`."""

    requested_at: datetime.datetime
    note: str | None = None
    sales_channel: str | None = None
    sales_subchannel: str | None = None
    stored_payment_method_details_reference: str | None = None
    supply_point_contexts: list[JoinSupplierProcessDataTypeSupplyPointContexts | None] | None = None


__all__ = (
    "JoinSupplierProcessDataTypeFragment",
    "JoinSupplierProcessDataTypeSupplyPointContexts",
    "JoinSupplierProcessDataTypeSupplyPointContextsSelectedProduct",
)
