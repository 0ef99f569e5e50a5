# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `StateOfChargeLimitFragment`."""

from oefr_kraken._models import Result


class StateOfChargeLimitFragment(Result, frozen=True):
    """`StateOfChargeLimit`."""

    is_limit_violated: bool | None = None
    timestamp: str | None = None
    upper_soc_limit: int | None = None


__all__ = ("StateOfChargeLimitFragment",)
