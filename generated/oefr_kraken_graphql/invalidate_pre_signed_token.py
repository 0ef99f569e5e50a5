# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `InvalidatePreSignedToken`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.pre_signed_token_fragment import PreSignedTokenFragment


class InvalidatePreSignedToken(Result, frozen=True):
    """`InvalidatePreSignedToken`."""

    token: PreSignedTokenFragment | None = None


class InvalidatePreSignedTokenData(Result, frozen=True):
    """`Mutation`."""

    invalidate_pre_signed_token: InvalidatePreSignedToken | None = None


OPERATION: Operation[InvalidatePreSignedTokenData] = Operation(
    name="InvalidatePreSignedToken",
    kind="mutation",
    document="mutation InvalidatePreSignedToken($input:InvalidatePreSignedTokenInput!){invalidatePreSignedToken(input:$input){token{...PreSignedTokenFragment}}}fragment PreSignedTokenFragment on PreSignedToken{isValid key scope}",
    model=InvalidatePreSignedTokenData,
    variables=("input",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "InvalidatePreSignedToken",
    "InvalidatePreSignedTokenData",
)
