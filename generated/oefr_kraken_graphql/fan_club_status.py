# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `FanClubStatus`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.discount_data_fragment import DiscountDataFragment
from .fragments.discount_forecast_fragment import DiscountForecastFragment
from .fragments.threshold_fragment import ThresholdFragment


class FanClubStatus(Result, frozen=True):
    """`FanClubStatus`."""

    discount_source: str
    name: str
    location: str | None = None
    wind_farm: str | None = None
    account_numbers: list[str | None]
    property_ids: list[int | None]
    catchments: list[str | None]
    thresholds: list[ThresholdFragment | None]
    current: DiscountDataFragment
    historic: list[DiscountDataFragment | None]
    forecast: DiscountForecastFragment | None = None


class FanClubStatusData(Result, frozen=True):
    """`Query`."""

    fan_club_status: list[FanClubStatus | None] | None = None


OPERATION: Operation[FanClubStatusData] = Operation(
    name="FanClubStatus",
    kind="query",
    document="query FanClubStatus($accountNumber:String$propertyId:Int){fanClubStatus(accountNumber:$accountNumber propertyId:$propertyId){discountSource name location windFarm accountNumbers propertyIds catchments thresholds{...ThresholdFragment}current{...DiscountDataFragment}historic{...DiscountDataFragment}forecast{...DiscountForecastFragment}}}fragment DiscountDataFragment on DiscountData{discount startAt}fragment DiscountForecastFragment on DiscountForecast{baseTime}fragment ThresholdFragment on Threshold{discount power windSpeed}",
    model=FanClubStatusData,
    variables=(
        "accountNumber",
        "propertyId",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "FanClubStatus",
    "FanClubStatusData",
)
