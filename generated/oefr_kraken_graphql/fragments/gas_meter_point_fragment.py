# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `GasMeterPointFragment`."""

import datetime
import decimal

from oefr_kraken._models import Result


class GasMeterPointFragment(Result, frozen=True):
    """`GasMeterPoint`."""

    powered_status: str | None = None
    contractual_status: str | None = None
    serial: str | None = None
    gas_nature: str | None = None
    annual_consumption: decimal.Decimal | None = None
    cut_date: datetime.datetime | None = None


__all__ = ("GasMeterPointFragment",)
