# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountUserDetailTypeFragment`."""

from oefr_kraken._models import Result


class AccountUserDetailTypeFragment(Result, frozen=True):
    """`AccountUserDetailType`."""

    is_sensitive: bool | None = None
    namespace: str | None = None
    value: str | None = None


__all__ = ("AccountUserDetailTypeFragment",)
