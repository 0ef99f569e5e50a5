# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `UserEmailCheckForCheckout`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class UserEmailCheckForCheckoutData(Result, frozen=True):
    """`Query`."""

    user_email_check_for_checkout: bool | None = None


OPERATION: Operation[UserEmailCheckForCheckoutData] = Operation(
    name="UserEmailCheckForCheckout",
    kind="query",
    document="query UserEmailCheckForCheckout($input:UserEmailCheckForCheckoutInputType!){userEmailCheckForCheckout(input:$input)}",
    model=UserEmailCheckForCheckoutData,
    variables=("input",),
    errors=(
        "KT-CT-4177",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "UserEmailCheckForCheckoutData",
)
