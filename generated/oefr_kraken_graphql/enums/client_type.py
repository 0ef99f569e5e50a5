# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ClientType`."""

from oefr_kraken._models import OpenEnum


class ClientType(OpenEnum):
    """Values of `ClientType`: those that were seen, there may be more."""

    APP = "APP"
    WEB = "WEB"


__all__ = ("ClientType",)
