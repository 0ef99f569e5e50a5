# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ReferralTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.referral_scheme_type_choices import ReferralSchemeTypeChoices


class ReferralTypeFragment(Result, frozen=True):
    """`ReferralType`."""

    code: str | None = None
    combined_payment_amount: int | None = None
    id: str
    payment_date: datetime.date | None = None
    payment_status: str | None = None
    referred_user_join_date: datetime.datetime | None = None
    referred_user_name: str | None = None
    referred_user_payment_amount: int | None = None
    referring_user_payment_amount: int | None = None
    scheme_type: ReferralSchemeTypeChoices | None = None


__all__ = ("ReferralTypeFragment",)
