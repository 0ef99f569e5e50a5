# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `RegisteredKrakenflexDevice`: its document and the models of its answer."""

import datetime
import decimal

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .enums.provider_choices import ProviderChoices
from .enums.test_dispatch_assessment_failure_reason import TestDispatchAssessmentFailureReason
from .fragments.state_of_charge_limit_fragment import StateOfChargeLimitFragment


class RegisteredKrakenflexDevice(Result, frozen=True):
    """`KrakenFlexDeviceType`."""

    krakenflex_device_id: str | None = None
    provider: ProviderChoices | None = None
    vehicle_make: str | None = None
    vehicle_model: str | None = None
    vehicle_battery_size_in_kwh: decimal.Decimal | None = None
    charge_point_make: str | None = None
    charge_point_model: str | None = None
    charge_point_power_in_kw: decimal.Decimal | None = None
    status: str | None = None
    suspended: bool | None = None
    has_token: bool | None = None
    created_at: datetime.datetime | None = None
    state_of_charge_limit: StateOfChargeLimitFragment | None = None
    test_dispatch_failure_reason: TestDispatchAssessmentFailureReason | None = None


class RegisteredKrakenflexDeviceData(Result, frozen=True):
    """`Query`."""

    registered_krakenflex_device: RegisteredKrakenflexDevice | None = None
    """Deprecated on 2024-04-23; removal on or after 2026-03-01."""


OPERATION: Operation[RegisteredKrakenflexDeviceData] = Operation(
    name="RegisteredKrakenflexDevice",
    kind="query",
    document="query RegisteredKrakenflexDevice($accountNumber:String!){registeredKrakenflexDevice(accountNumber:$accountNumber){krakenflexDeviceId provider vehicleMake vehicleModel vehicleBatterySizeInKwh chargePointMake chargePointModel chargePointPowerInKw status suspended hasToken createdAt stateOfChargeLimit{...StateOfChargeLimitFragment}testDispatchFailureReason}}fragment StateOfChargeLimitFragment on StateOfChargeLimit{isLimitViolated timestamp upperSocLimit}",
    model=RegisteredKrakenflexDeviceData,
    variables=("accountNumber",),
    errors=(
        "KT-CT-1111",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "RegisteredKrakenflexDevice",
    "RegisteredKrakenflexDeviceData",
)
