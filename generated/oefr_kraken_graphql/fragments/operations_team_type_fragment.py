# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `OperationsTeamTypeFragment`."""

from oefr_kraken._models import Result


class OperationsTeamTypeFragment(Result, frozen=True):
    """`OperationsTeamType`."""

    id: str | None = None
    name: str | None = None


__all__ = ("OperationsTeamTypeFragment",)
