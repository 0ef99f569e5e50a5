# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `OrderResourceFragment`."""

from oefr_kraken._models import Result


class OrderResourceFragment(Result, frozen=True):
    """`OrderResource`."""

    resource_identifier: str | None = None
    resource_type: str | None = None


__all__ = ("OrderResourceFragment",)
