# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `RefreshTokenFragment`."""

import datetime

from oefr_kraken._models import Result


class RefreshTokenFragment(Result, frozen=True):
    """`RefreshToken`."""

    expiry_dt: datetime.datetime
    is_valid: bool | None = None
    key: str


__all__ = ("RefreshTokenFragment",)
