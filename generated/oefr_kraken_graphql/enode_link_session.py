# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `EnodeLinkSession`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class EnodeLinkSession(Result, frozen=True):
    """`EnodeLinkSessionType`."""

    link_state: str | None = None
    link_url: str | None = None


class EnodeLinkSessionData(Result, frozen=True):
    """`Query`."""

    enode_link_session: EnodeLinkSession | None = None
    """Deprecated on 2025-10-30; removal on or after 2026-04-30."""


OPERATION: Operation[EnodeLinkSessionData] = Operation(
    name="EnodeLinkSession",
    kind="query",
    document="query EnodeLinkSession($accountNumber:String$vendor:EnodeVendors){enodeLinkSession(accountNumber:$accountNumber vendor:$vendor){linkState linkUrl}}",
    model=EnodeLinkSessionData,
    variables=(
        "accountNumber",
        "vendor",
    ),
    errors=(
        "KT-CT-4328",
        "KT-CT-1111",
        "KT-CT-4319",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "EnodeLinkSession",
    "EnodeLinkSessionData",
)
