# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `InkMessageDeliveryStatus`."""

from oefr_kraken._models import OpenEnum


class InkMessageDeliveryStatus(OpenEnum):
    """Values of `InkMessageDeliveryStatus`: those that were seen, there may be more."""

    DELIVERED = "DELIVERED"
    FAILED = "FAILED"
    OUTSIDE_REPLY_WINDOW = "OUTSIDE_REPLY_WINDOW"
    PENDING = "PENDING"
    READ = "READ"
    SENT = "SENT"


__all__ = ("InkMessageDeliveryStatus",)
