# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `WhatsAppTextMessageFragment`."""

from oefr_kraken._models import Result


class WhatsAppTextMessageFragment(Result, frozen=True):
    """`WhatsAppTextMessage`."""

    body: str


__all__ = ("WhatsAppTextMessageFragment",)
