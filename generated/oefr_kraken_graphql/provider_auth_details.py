# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ProviderAuthDetails`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class ProviderAuthDetails(Result, frozen=True):
    """`ProviderAuthDetailsType`."""

    oauth_uri: str


class ProviderAuthDetailsData(Result, frozen=True):
    """`Query`."""

    provider_auth_details: ProviderAuthDetails | None = None
    """Deprecated on 2025-10-30; removal on or after 2026-04-30."""


OPERATION: Operation[ProviderAuthDetailsData] = Operation(
    name="ProviderAuthDetails",
    kind="query",
    document="query ProviderAuthDetails($provider:ProviderChoices!$deviceType:KrakenFlexDeviceTypes!$clientType:ClientType$accountNumber:String$propertyId:Int){providerAuthDetails(provider:$provider deviceType:$deviceType clientType:$clientType accountNumber:$accountNumber propertyId:$propertyId){oauthUri}}",
    model=ProviderAuthDetailsData,
    variables=(
        "provider",
        "deviceType",
        "clientType",
        "accountNumber",
        "propertyId",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ProviderAuthDetails",
    "ProviderAuthDetailsData",
)
