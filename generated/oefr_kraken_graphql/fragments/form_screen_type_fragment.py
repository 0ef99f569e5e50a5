# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `FormScreenTypeFragment`."""

from oefr_kraken._models import Result


class FormScreenTypeFragment(Result, frozen=True):
    """`FormScreenType`."""

    accessibility_hidden: bool | None = None
    accessibility_label: str | None = None
    id: str | None = None
    name: str
    refresh_frequency: int | None = None
    screen_data: str | None = None
    typename: str | None = None


__all__ = ("FormScreenTypeFragment",)
