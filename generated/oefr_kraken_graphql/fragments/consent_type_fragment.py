# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ConsentTypeFragment`."""

from oefr_kraken._models import Result

from ..enums.consent_value import ConsentValue
from ..fragments.consent_type_type_fragment import ConsentTypeTypeFragment


class ConsentTypeFragment(Result, frozen=True):
    """`ConsentType`."""

    code: str
    id: int
    type: ConsentTypeTypeFragment | None = None
    value: ConsentValue


__all__ = ("ConsentTypeFragment",)
