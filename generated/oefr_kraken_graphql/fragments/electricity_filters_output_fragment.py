# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ElectricityFiltersOutputFragment`."""

from oefr_kraken._models import Result

from ..enums.reading_direction_type import ReadingDirectionType
from ..enums.reading_frequency_type import ReadingFrequencyType
from ..enums.reading_quality_type import ReadingQualityType


class ElectricityFiltersOutputFragment(Result, frozen=True):
    """`ElectricityFiltersOutput`."""

    market_supply_point_id: str | None = None
    reading_direction: ReadingDirectionType | None = None
    reading_frequency_type: ReadingFrequencyType | None = None
    reading_quality: ReadingQualityType | None = None
    device_id: str | None = None
    register_id: str | None = None


__all__ = ("ElectricityFiltersOutputFragment",)
