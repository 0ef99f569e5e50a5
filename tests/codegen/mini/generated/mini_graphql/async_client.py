# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Every operation as a method, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oefr_kraken._operation import UNSET, UnsetType
from typing_extensions import deprecated

from ._async_bridge import AsyncBridge

if TYPE_CHECKING:
    import datetime

    from .account import Account
    from .device_sessions import DeviceSessions
    from .devices import Devices
    from .enums.format import Format
    from .enums.kind import Kind
    from .fragments.bill_connection_fragment import BillConnectionFragment
    from .input_types import RenameInput
    from .old import Old
    from .rename import Rename
    from .search import Search


class AsyncOperations(AsyncBridge):
    """Every operation as a method, awaited."""

    async def account(
        self,
        number: str,
        format: Format | None | UnsetType = UNSET,
        at: datetime.datetime | None | UnsetType = UNSET,
    ) -> Account | None:
        """One account by its number.

        Balances are cents; a back\\slash and a \"\"\"quote\"\"\" do no harm.

        Args:
            number: `String!`.
            format: `Format`.
            at: `DateTime`, with a time zone.

        Returns:
            `Account`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-0001 (Nothing "there".)
            KrakenError: KT-CT-0002
            KrakenError: KT-CT-0003
        """
        from .account import OPERATION

        result = await self._call(
            OPERATION,
            {
                "number": number,
                "format": format,
                "at": at,
            },
        )
        return result.account

    async def account_bills(
        self,
        number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
    ) -> BillConnectionFragment | None:
        """The bills of an account, newest first.

        Args:
            number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.

        Returns:
            `BillConnection`; `None` where the server answers null for it, or on the way to it.
        """
        from .account_bills import OPERATION

        result = await self._call(
            OPERATION,
            {
                "number": number,
                "first": first,
                "after": after,
            },
        )
        if result.account is None:
            return None
        return result.account.bills

    async def device_sessions(
        self,
        first: int | None | UnsetType = UNSET,
    ) -> list[DeviceSessions] | None:
        """Charging sessions of one device.

        Args:
            first: `Int`, page size, from the start.

        Returns:
            `[Session!]`; `None` where the server answers null for it, or on the way to it.
        """
        from .device_sessions import OPERATION, DeviceSessionsDataDevicesVehicle

        result = await self._call(
            OPERATION,
            {
                "first": first,
            },
        )
        if not result.devices:
            return None
        head = result.devices[0]
        if not isinstance(head, DeviceSessionsDataDevicesVehicle):
            return None
        return head.sessions

    async def devices(
        self,
        kind: Kind | str | None | UnsetType = UNSET,
        api_key: str | None | UnsetType = UNSET,
        from_: datetime.date | None | UnsetType = UNSET,
        self_: str | None | UnsetType = UNSET,
    ) -> list[Devices] | None:
        """Devices of every kind.

        Args:
            kind: `Kind`, default VEHICLE.
            api_key: `String`.
            from_: `Date`.
            self_: `ID`.

        Returns:
            `[Device!]`; `None` where the server answers null for it, or on the way to it.
        """
        from .devices import OPERATION

        result = await self._call(
            OPERATION,
            {
                "kind": kind,
                "APIKey": api_key,
                "from": from_,
                "self": self_,
            },
        )
        return result.devices

    @deprecated("old is deprecated; use account_bills instead; removal on or after 2026-01-01.")
    async def old(
        self,
        id: str,
    ) -> Old | None:
        """An account by its id.

        Deprecated: old is deprecated; use account_bills instead; removal on or after 2026-01-01.

        Args:
            id: `ID!`.

        Returns:
            `Account`; `None` where the server answers null for it, or on the way to it.
        """
        from .old import OPERATION

        result = await self._call(
            OPERATION,
            {
                "id": id,
            },
        )
        return result.old

    async def rename(
        self,
        input: RenameInput,
    ) -> Rename:
        """Give an account another name.

        Args:
            input: `RenameInput!`.

        Returns:
            `Account!`.
        """
        from .rename import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.rename

    async def search(
        self,
        term: str,
    ) -> list[Search | None] | None:
        """Whatever matches a term.

        Args:
            term: `String!`.

        Returns:
            `[SearchResult]`; `None` where the server answers null for it, or on the way to it.
        """
        from .search import OPERATION

        result = await self._call(
            OPERATION,
            {
                "term": term,
            },
        )
        return result.search
