# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `DistributorTemporalClassTypeFragment`."""

from oefr_kraken._models import Result


class DistributorTemporalClassTypeFragment(Result, frozen=True):
    """`DistributorTemporalClassType`."""

    code: str | None = None


__all__ = ("DistributorTemporalClassTypeFragment",)
