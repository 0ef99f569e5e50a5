# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ConsentTypeTypeFragment`."""

from oefr_kraken._models import Result

from ..enums.consent_value import ConsentValue


class ConsentTypeTypeFragment(Result, frozen=True):
    """`ConsentTypeType`."""

    code: str
    default_value: ConsentValue
    description: str
    name: str


__all__ = ("ConsentTypeTypeFragment",)
