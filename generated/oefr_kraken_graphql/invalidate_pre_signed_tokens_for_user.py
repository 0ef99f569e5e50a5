# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `InvalidatePreSignedTokensForUser`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.pre_signed_token_fragment import PreSignedTokenFragment


class InvalidatePreSignedTokensForUser(Result, frozen=True):
    """`InvalidatePreSignedTokensForUser`."""

    tokens: list[PreSignedTokenFragment | None] | None = None


class InvalidatePreSignedTokensForUserData(Result, frozen=True):
    """`Mutation`."""

    invalidate_pre_signed_tokens_for_user: InvalidatePreSignedTokensForUser | None = None


OPERATION: Operation[InvalidatePreSignedTokensForUserData] = Operation(
    name="InvalidatePreSignedTokensForUser",
    kind="mutation",
    document="mutation InvalidatePreSignedTokensForUser($input:InvalidatePreSignedTokensForUserInput!){invalidatePreSignedTokensForUser(input:$input){tokens{...PreSignedTokenFragment}}}fragment PreSignedTokenFragment on PreSignedToken{isValid key scope}",
    model=InvalidatePreSignedTokensForUserData,
    variables=("input",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "InvalidatePreSignedTokensForUser",
    "InvalidatePreSignedTokensForUserData",
)
