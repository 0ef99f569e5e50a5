# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PublicChargingSessionFragment`."""

from oefr_kraken._models import Result


class PublicChargingSessionFragment(Result, frozen=True):
    """`PublicChargingSession`."""

    location: str
    operator_image_url: str | None = None


__all__ = ("PublicChargingSessionFragment",)
