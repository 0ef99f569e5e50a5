# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ElectricVehicleModelTypeFragment`."""

import decimal

from oefr_kraken._models import Result

from ..enums.integration_status import IntegrationStatus


class ElectricVehicleModelTypeFragment(Result, frozen=True):
    """`ElectricVehicleModelType`."""

    available_from: int | None = None
    available_to: int | None = None
    battery_size: decimal.Decimal | None = None
    integration_status: IntegrationStatus | None = None
    is_integration_live: bool | None = None
    model: str | None = None
    supported_providers: list[str | None] | None = None
    vehicle_id: int | None = None
    year: int | None = None


__all__ = ("ElectricVehicleModelTypeFragment",)
