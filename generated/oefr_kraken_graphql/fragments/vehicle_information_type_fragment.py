# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `VehicleInformationTypeFragment`."""

from oefr_kraken._models import Result


class VehicleInformationTypeFragment(Result, frozen=True):
    """`VehicleInformationType`."""

    brand: str | None = None
    display_name: str | None = None
    model: str | None = None
    vin: str | None = None
    year: int | None = None


__all__ = ("VehicleInformationTypeFragment",)
