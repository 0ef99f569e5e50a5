# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountUserCommsPreferencesFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.email_formats import EmailFormats
from ..enums.songs import Songs


class AccountUserCommsPreferencesFragment(Result, frozen=True):
    """`AccountUserCommsPreferences`."""

    email_format: EmailFormats | None = None
    font_size_multiplier: float | None = None
    is_opted_in_meter_reading_confirmations: bool | None = None
    is_opted_in_to_client_messages: bool | None = None
    is_opted_in_to_offer_messages: bool | None = None
    is_opted_in_to_recommended_messages: bool | None = None
    is_opted_in_to_sms_messages: bool | None = None
    is_opted_in_to_third_party_messages: bool | None = None
    is_opted_in_to_update_messages: bool | None = None
    is_using_inverted_email_colours: bool | None = None
    preferred_hold_music: Songs | None = None
    sms_opt_in_last_change_date: datetime.datetime | None = None


__all__ = ("AccountUserCommsPreferencesFragment",)
