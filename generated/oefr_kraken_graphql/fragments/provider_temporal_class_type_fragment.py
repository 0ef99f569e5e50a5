# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ProviderTemporalClassTypeFragment`."""

from oefr_kraken._models import Result


class ProviderTemporalClassTypeFragment(Result, frozen=True):
    """`ProviderTemporalClassType`."""

    code: str | None = None
    description: str | None = None
    label: str | None = None
    register_id: int | None = None


__all__ = ("ProviderTemporalClassTypeFragment",)
