# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountApplicationTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.account_application_status import AccountApplicationStatus


class AccountApplicationTypeFragment(Result, frozen=True):
    """`AccountApplicationType`."""

    cooling_off_end_date: datetime.date | None = None
    date_of_sale: datetime.date | None = None
    is_migrated: bool | None = None
    migration_source: str | None = None
    preferred_ssd: datetime.date | None = None
    sales_channel: str
    sales_subchannel: str | None = None
    status: AccountApplicationStatus


__all__ = ("AccountApplicationTypeFragment",)
