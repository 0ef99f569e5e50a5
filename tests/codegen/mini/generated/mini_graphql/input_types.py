# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""What operations take besides scalars and enums."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from oefr_kraken._models import UNSET, Input, UnsetType
from pydantic import Field

from .enums.kind import Kind


class RenameInput(Input, frozen=True):
    """`RenameInput`."""

    number: str
    name: str | None | UnsetType = UNSET
    from_: datetime.datetime | None | UnsetType = Field(default=UNSET, alias="from")
    kinds: Sequence[Kind | str] | None | UnsetType = UNSET
    nested: RenameInput | None | UnsetType = UNSET
    notify: bool | UnsetType = UNSET
    """Default of the server: `true`."""


__all__ = ("RenameInput",)
