# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `TermsAndConditionsTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class TermsAndConditionsTypeFragment(Result, frozen=True):
    """`TermsAndConditionsType`."""

    brand_code: str | None = None
    effective_from: datetime.datetime | None = None
    html: str | None = None
    markdown: str | None = None
    name: str | None = None
    pdf_url: str | None = None
    version: str | None = None


__all__ = ("TermsAndConditionsTypeFragment",)
