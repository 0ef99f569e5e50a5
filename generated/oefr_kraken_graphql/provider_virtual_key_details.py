# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ProviderVirtualKeyDetails`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class ProviderVirtualKeyDetails(Result, frozen=True):
    """`ProviderVirtualKeyDetailsType`."""

    virtual_key_name: str
    virtual_key_uri: str


class ProviderVirtualKeyDetailsData(Result, frozen=True):
    """`Query`."""

    provider_virtual_key_details: ProviderVirtualKeyDetails | None = None


OPERATION: Operation[ProviderVirtualKeyDetailsData] = Operation(
    name="ProviderVirtualKeyDetails",
    kind="query",
    document="query ProviderVirtualKeyDetails($provider:ProviderChoices!$deviceType:KrakenFlexDeviceTypes!){providerVirtualKeyDetails(provider:$provider deviceType:$deviceType){virtualKeyName virtualKeyUri}}",
    model=ProviderVirtualKeyDetailsData,
    variables=(
        "provider",
        "deviceType",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ProviderVirtualKeyDetails",
    "ProviderVirtualKeyDetailsData",
)
