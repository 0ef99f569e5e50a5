# Written by oefr codegen --queries queries --package meters_graphql from schema.graphql and queries/. Do not edit: change those and run it again.
"""What the generated client stands on."""

from oefr_kraken._transport import SyncTransport


class SyncBridge(SyncTransport):
    """The hand-written transport under the name that the generated client knows."""
