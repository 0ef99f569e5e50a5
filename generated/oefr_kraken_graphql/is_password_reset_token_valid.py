# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `IsPasswordResetTokenValid`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class IsPasswordResetTokenValidData(Result, frozen=True):
    """`Query`."""

    is_password_reset_token_valid: bool | None = None


OPERATION: Operation[IsPasswordResetTokenValidData] = Operation(
    name="IsPasswordResetTokenValid",
    kind="query",
    document="query IsPasswordResetTokenValid($userId:String!$token:String!){isPasswordResetTokenValid(userId:$userId token:$token)}",
    model=IsPasswordResetTokenValidData,
    variables=(
        "userId",
        "token",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "IsPasswordResetTokenValidData",
)
