# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InkMessageDeliveryFragment`."""

from oefr_kraken._models import Result

from ..enums.ink_message_delivery_status import InkMessageDeliveryStatus


class InkMessageDeliveryFragment(Result, frozen=True):
    """`InkMessageDelivery`."""

    status: InkMessageDeliveryStatus


__all__ = ("InkMessageDeliveryFragment",)
