# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InkContactChannelIdentitiesFragment`."""

from oefr_kraken._models import Result

from ..fragments.ink_contact_channel_identity_fragment import InkContactChannelIdentityFragment


class InkContactChannelIdentitiesFragment(Result, frozen=True):
    """`InkContactChannelIdentities`."""

    all: list[InkContactChannelIdentityFragment]
    default: InkContactChannelIdentityFragment | None = None


__all__ = ("InkContactChannelIdentitiesFragment",)
