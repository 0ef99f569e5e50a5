# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `InkConversationStatus`."""

from oefr_kraken._models import OpenEnum


class InkConversationStatus(OpenEnum):
    """Values of `InkConversationStatus`: those that were seen, there may be more."""

    CLOSED = "CLOSED"
    OPEN = "OPEN"
    OPEN_CUSTOMER_REPLIED = "OPEN_CUSTOMER_REPLIED"
    OPEN_NEW = "OPEN_NEW"
    OPEN_REMINDED = "OPEN_REMINDED"
    SNOOZED = "SNOOZED"


__all__ = ("InkConversationStatus",)
