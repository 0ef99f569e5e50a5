# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `GasFiltersOutputFragment`."""

from oefr_kraken._models import Result

from ..enums.reading_frequency_type import ReadingFrequencyType


class GasFiltersOutputFragment(Result, frozen=True):
    """`GasFiltersOutput`."""

    market_supply_point_id: str | None = None
    reading_frequency_type: ReadingFrequencyType | None = None
    device_id: str | None = None
    register_id: str | None = None


__all__ = ("GasFiltersOutputFragment",)
