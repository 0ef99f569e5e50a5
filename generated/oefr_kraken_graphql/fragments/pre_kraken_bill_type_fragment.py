# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PreKrakenBillTypeFragment`."""

from oefr_kraken._models import JSONString, Result


class PreKrakenBillTypeFragment(Result, frozen=True):
    """`PreKrakenBillType`."""

    identifier: str | None = None
    pre_kraken_gross_amount: int | None = None
    params: JSONString | None = None


__all__ = ("PreKrakenBillTypeFragment",)
