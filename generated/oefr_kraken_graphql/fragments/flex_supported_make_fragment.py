# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `FlexSupportedMakeFragment`."""

from oefr_kraken._models import Result


class FlexSupportedMakeModels(Result, frozen=True):
    """`FlexSupportedModel`."""

    model_name: str


class FlexSupportedMakeFragment(Result, frozen=True):
    """`FlexSupportedMake`."""

    make: str
    models: list[FlexSupportedMakeModels | None]


__all__ = (
    "FlexSupportedMakeFragment",
    "FlexSupportedMakeModels",
)
