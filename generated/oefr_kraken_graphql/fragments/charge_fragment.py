# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ChargeFragment`."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from pydantic import Field

from ..fragments.consumption_fragment import ConsumptionFragment
from ..fragments.supply_or_service_charge_fragment import SupplyOrServiceChargeFragment


class ChargeDetailSupplyOrServiceCharge(SupplyOrServiceChargeFragment, frozen=True):
    """`SupplyOrServiceCharge`."""

    typename__: Literal["SupplyOrServiceCharge"] = Field(alias="__typename")


ChargeDetail = Annotated[
    ChargeDetailSupplyOrServiceCharge | Annotated[UnknownObject, unlisted("SupplyOrServiceCharge")],
    Field(union_mode="left_to_right"),
]


class ChargeFragment(Result, frozen=True):
    """`Charge`."""

    consumption: ConsumptionFragment | None = None
    detail: ChargeDetail | None = None


__all__ = (
    "ChargeDetail",
    "ChargeDetailSupplyOrServiceCharge",
    "ChargeFragment",
)
