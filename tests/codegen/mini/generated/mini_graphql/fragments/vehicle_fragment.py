# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `VehicleFragment`."""

from oefr_kraken._models import Result


class VehicleFragment(Result, frozen=True):
    """`Vehicle`."""

    plate: str
    power: float | None = None


__all__ = ("VehicleFragment",)
