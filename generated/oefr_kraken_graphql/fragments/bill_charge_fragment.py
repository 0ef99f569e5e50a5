# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `BillChargeFragment`."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from pydantic import Field

from ..fragments.consumption_fragment import ConsumptionFragment
from ..fragments.supply_or_service_charge_fragment import SupplyOrServiceChargeFragment


class BillChargeDetailSupplyOrServiceCharge(SupplyOrServiceChargeFragment, frozen=True):
    """`SupplyOrServiceCharge`."""

    typename__: Literal["SupplyOrServiceCharge"] = Field(alias="__typename")


BillChargeDetail = Annotated[
    BillChargeDetailSupplyOrServiceCharge | Annotated[UnknownObject, unlisted("SupplyOrServiceCharge")],
    Field(union_mode="left_to_right"),
]


class BillChargeFragment(Result, frozen=True):
    """`BillCharge`."""

    consumption: ConsumptionFragment | None = None
    detail: BillChargeDetail | None = None


__all__ = (
    "BillChargeDetail",
    "BillChargeDetailSupplyOrServiceCharge",
    "BillChargeFragment",
)
