# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `UpsideDispatchMetaTypeFragment`."""

from oefr_kraken._models import Result


class UpsideDispatchMetaTypeFragment(Result, frozen=True):
    """`UpsideDispatchMetaType`."""

    location: str | None = None
    source: str | None = None


__all__ = ("UpsideDispatchMetaTypeFragment",)
