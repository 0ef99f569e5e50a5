# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `MfaDevices`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class MfaDevices(Result, frozen=True):
    """`MfaDevice`."""

    device_type: str | None = None
    is_confirmed: bool | None = None


class MfaDevicesData(Result, frozen=True):
    """`Query`."""

    mfa_devices: list[MfaDevices | None] | None = None


OPERATION: Operation[MfaDevicesData] = Operation(
    name="MfaDevices",
    kind="query",
    document="query MfaDevices{mfaDevices{deviceType isConfirmed}}",
    model=MfaDevicesData,
    variables=(),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "MfaDevices",
    "MfaDevicesData",
)
