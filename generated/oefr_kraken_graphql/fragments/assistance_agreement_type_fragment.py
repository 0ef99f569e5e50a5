# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AssistanceAgreementTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class AssistanceAgreementTypeFragment(Result, frozen=True):
    """`AssistanceAgreementType`."""

    active_from: datetime.date | None = None
    active_to: datetime.date | None = None
    assistance_type: str | None = None


__all__ = ("AssistanceAgreementTypeFragment",)
