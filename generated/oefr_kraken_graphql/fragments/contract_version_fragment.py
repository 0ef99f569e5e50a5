# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ContractVersionFragment`."""

import datetime

from oefr_kraken._models import Result


class ContractVersionFragment(Result, frozen=True):
    """`ContractVersion`."""

    effective_from: datetime.datetime | None = None
    version_reference: int | None = None


__all__ = ("ContractVersionFragment",)
