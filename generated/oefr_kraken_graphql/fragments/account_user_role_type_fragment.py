# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountUserRoleTypeFragment`."""

from oefr_kraken._models import Result


class AccountUserRoleTypeAccount(Result, frozen=True):
    """`AccountType`."""

    id: str
    number: str | None = None


class AccountUserRoleTypeFragment(Result, frozen=True):
    """`AccountUserRoleType`."""

    id: str
    role: str | None = None
    account: AccountUserRoleTypeAccount


__all__ = (
    "AccountUserRoleTypeAccount",
    "AccountUserRoleTypeFragment",
)
