# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PageInfoFragment`."""

from oefr_kraken._models import Result


class PageInfoFragment(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


__all__ = ("PageInfoFragment",)
