# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ReadingStatisticTypeEnum`."""

from oefr_kraken._models import OpenEnum


class ReadingStatisticTypeEnum(OpenEnum):
    """Values of `ReadingStatisticTypeEnum`: those that were seen, there may be more."""

    CAPACITY_CHARGE_COST = "CAPACITY_CHARGE_COST"
    CARBON_COST = "CARBON_COST"
    CO2_EMISSION_STATISTIC = "CO2_EMISSION_STATISTIC"
    CONSUMPTION_BREAKDOWN = "CONSUMPTION_BREAKDOWN"
    CONSUMPTION_COST = "CONSUMPTION_COST"
    GAS_READING_INFORMATION = "GAS_READING_INFORMATION"
    GENERATION_VALUE = "GENERATION_VALUE"
    POWER_FACTOR_STATISTIC = "POWER_FACTOR_STATISTIC"
    STANDING_CHARGE_COST = "STANDING_CHARGE_COST"
    TOU_BUCKET_COST = "TOU_BUCKET_COST"


__all__ = ("ReadingStatisticTypeEnum",)
