# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InkContactChannelIdentityFragment`."""

from oefr_kraken._models import Result

from ..enums.ink_communication_channel import InkCommunicationChannel


class InkContactChannelIdentityFragment(Result, frozen=True):
    """`InkContactChannelIdentity`."""

    channel: InkCommunicationChannel
    display_name: str
    handle: str


__all__ = ("InkContactChannelIdentityFragment",)
