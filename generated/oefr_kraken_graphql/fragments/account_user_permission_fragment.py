# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountUserPermissionFragment`."""

from oefr_kraken._models import Result


class AccountUserPermissionFragment(Result, frozen=True):
    """`AccountUserPermission`."""

    permission: str | None = None


__all__ = ("AccountUserPermissionFragment",)
