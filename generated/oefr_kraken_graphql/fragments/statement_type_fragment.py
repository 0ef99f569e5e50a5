# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `StatementTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.account_statement_status import AccountStatementStatus
from ..enums.statement_reversals_after_close import StatementReversalsAfterClose
from ..fragments.held_status_fragment import HeldStatusFragment
from ..fragments.statement_total_type_fragment import StatementTotalTypeFragment


class StatementTypeFragment(Result, frozen=True):
    """`StatementType`."""

    status: AccountStatementStatus | None = None
    is_external_bill: bool | None = None
    consumption_start_date: datetime.date | None = None
    consumption_end_date: datetime.date | None = None
    payment_due_date: datetime.date | None = None
    opening_balance: int | None = None
    closing_balance: int | None = None
    reversals_after_close: StatementReversalsAfterClose
    to_address: str | None = None
    user_id: int | None = None
    held_status: HeldStatusFragment | None = None
    total_charges: StatementTotalTypeFragment | None = None
    total_credits: StatementTotalTypeFragment | None = None


__all__ = ("StatementTypeFragment",)
