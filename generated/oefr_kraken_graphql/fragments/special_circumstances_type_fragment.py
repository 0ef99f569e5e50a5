# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SpecialCircumstancesTypeFragment`."""

from oefr_kraken._models import Result


class SpecialCircumstancesTypeFragment(Result, frozen=True):
    """`SpecialCircumstancesType`."""

    is_sharing_consent_given: bool | None = None


__all__ = ("SpecialCircumstancesTypeFragment",)
