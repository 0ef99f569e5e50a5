# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ConnectionStatus`."""

from oefr_kraken._models import OpenEnum


class ConnectionStatus(OpenEnum):
    """Values of `ConnectionStatus`: those that were seen, there may be more."""

    OFFLINE = "OFFLINE"
    ONLINE = "ONLINE"


__all__ = ("ConnectionStatus",)
