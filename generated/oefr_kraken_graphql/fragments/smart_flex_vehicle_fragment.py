# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SmartFlexVehicleFragment`."""

from oefr_kraken._models import Result


class SmartFlexVehicleFragment(Result, frozen=True):
    """`SmartFlexVehicle`."""

    make: str | None = None
    model: str | None = None


__all__ = ("SmartFlexVehicleFragment",)
