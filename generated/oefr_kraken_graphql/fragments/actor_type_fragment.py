# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ActorTypeFragment`."""

from oefr_kraken._models import Result


class ActorTypeFragment(Result, frozen=True):
    """`ActorType`."""

    username: str | None = None


__all__ = ("ActorTypeFragment",)
