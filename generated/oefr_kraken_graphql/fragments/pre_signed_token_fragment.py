# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PreSignedTokenFragment`."""

from oefr_kraken._models import Result

from ..enums.expiring_token_scope import ExpiringTokenScope


class PreSignedTokenFragment(Result, frozen=True):
    """`PreSignedToken`."""

    is_valid: bool | None = None
    key: str
    scope: ExpiringTokenScope


__all__ = ("PreSignedTokenFragment",)
