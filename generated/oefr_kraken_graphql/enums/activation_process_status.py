# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ActivationProcessStatus`."""

from oefr_kraken._models import OpenEnum


class ActivationProcessStatus(OpenEnum):
    """Values of `ActivationProcessStatus`: those that were seen, there may be more."""

    NEW = "NEW"


__all__ = ("ActivationProcessStatus",)
