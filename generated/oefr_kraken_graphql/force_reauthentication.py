# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ForceReauthentication`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class ForceReauthentication(Result, frozen=True):
    """`ForceReauthentication`."""

    effective_at: datetime.datetime
    tokens_invalidated: bool


class ForceReauthenticationData(Result, frozen=True):
    """`Mutation`."""

    force_reauthentication: ForceReauthentication | None = None


OPERATION: Operation[ForceReauthenticationData] = Operation(
    name="ForceReauthentication",
    kind="mutation",
    document="mutation ForceReauthentication($input:ForceReauthenticationInput!){forceReauthentication(input:$input){effectiveAt tokensInvalidated}}",
    model=ForceReauthenticationData,
    variables=("input",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ForceReauthentication",
    "ForceReauthenticationData",
)
