# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `InkCommunicationChannel`."""

from oefr_kraken._models import OpenEnum


class InkCommunicationChannel(OpenEnum):
    """Values of `InkCommunicationChannel`: those that were seen, there may be more."""

    EMAIL = "EMAIL"
    GENERIC_API = "GENERIC_API"
    POST = "POST"
    SMS = "SMS"
    TWILIO_WHATSAPP = "TWILIO_WHATSAPP"
    WHATSAPP = "WHATSAPP"


__all__ = ("InkCommunicationChannel",)
