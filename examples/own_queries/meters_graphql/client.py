# Written by oefr codegen --queries queries --package meters_graphql from schema.graphql and queries/. Do not edit: change those and run it again.
"""Every operation as a method."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oefr_kraken._operation import UNSET, UnsetType

from ._sync_bridge import SyncBridge

if TYPE_CHECKING:
    from .my_meters import MyMeters
    from .my_transactions import MyTransactions


class Operations(SyncBridge):
    """Every operation as a method."""

    def my_meters(self, account_number: str) -> MyMeters | None:
        """The meters of an account, with what a dashboard shows of them.

        Args:
            account_number: `String!`.

        Returns:
            `AccountType`; `None` where the server answers null for it, or on the way to it.
        """
        from .my_meters import OPERATION

        result = self._call(OPERATION, {"accountNumber": account_number})
        return result.account

    def my_transactions(
        self,
        account_number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
    ) -> MyTransactions | None:
        """The transactions of an account: date and amount only.

        Args:
            account_number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.

        Returns:
            `TransactionConnectionTypeConnection`; `None` where the server answers null for it, or on the
                way to it.
        """
        from .my_transactions import OPERATION

        result = self._call(OPERATION, {"accountNumber": account_number, "first": first, "after": after})
        if result.account is None:
            return None
        return result.account.transactions
