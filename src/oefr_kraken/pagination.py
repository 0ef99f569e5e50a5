"""Walk connections page by page: `client.paginate(client.supply_points, account_number=...)`.

Any operation that returns a connection and takes `first` and `after` can be walked, root connections and drill-downs alike. A page
that is too large for the server is asked for again at half the size; a cursor that is missing or that repeats ends the walk with a
PaginationError instead of an endless loop.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import aclosing
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar, overload

from ._limits import DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE
from .errors import ComplexityError, ConfigurationError, PaginationError

__all__ = ["AsyncPaginator", "Connection", "Page", "PageInfo", "Paginator"]

NodeT = TypeVar("NodeT")
NodeT_co = TypeVar("NodeT_co", covariant=True)


class PageInfo(Protocol):
    """Where a page stands among its neighbours."""

    @property
    def has_next_page(self) -> bool | None:
        """True while pages follow."""
        ...

    @property
    def has_previous_page(self) -> bool | None:
        """True while pages precede; the API answers false whenever `after` was given."""
        ...

    @property
    def start_cursor(self) -> str | datetime | None:
        """Cursor of the first edge; a time where the API pages by dates."""
        ...

    @property
    def end_cursor(self) -> str | datetime | None:
        """Cursor of the last edge."""
        ...


class Connection(Protocol[NodeT_co]):
    """What an operation must return to be walked; every generated connection model fits."""

    @property
    def page_info(self) -> PageInfo | None:
        """Where the page stands; without it, it is the last."""
        ...

    @property
    def edges(self) -> Sequence[Any] | None:
        """The entries: each may be None, has a `node` that may be None, and mostly a `cursor`."""
        ...

    def nodes(self) -> Sequence[NodeT_co]:
        """Return the nodes without the empty ones. Type checkers learn the type of a node here, unions kept whole."""
        ...


def _text(cursor: str | datetime | None) -> str | None:
    return cursor.isoformat() if isinstance(cursor, datetime) else cursor


class Page(Sequence[NodeT]):
    """The nodes of one page, in the server's order, without the empty ones."""

    def __init__(
        self, connection: Connection[NodeT] | None, cursor: str | None, has_more: bool, most: int | None
    ) -> None:
        self.connection = connection
        """The model as the operation returned it; None where the server answered null."""
        self.cursor = cursor
        """Where to go on after this page: pass it as `after=` (or `before=` backwards)."""
        self.has_more = has_more
        """True while pages follow in the direction of the walk."""
        self._edges = [
            edge
            for edge in (connection.edges if connection is not None else None) or ()
            if edge is not None and edge.node is not None
        ]
        if most is not None and len(self._edges) > most:  # the server gave more than was asked for
            self._edges, self.has_more = self._edges[:most], True
            self.cursor = (self.cursors[-1] if self._edges else None) or cursor
        self._nodes: Sequence[NodeT] = [edge.node for edge in self._edges]

    @property
    def cursors(self) -> Sequence[str | None]:
        """The cursor of each node, in the same order; None where the server gave none."""
        return [_text(getattr(edge, "cursor", None)) for edge in self._edges]

    @overload
    def __getitem__(self, index: int) -> NodeT: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[NodeT]: ...
    def __getitem__(self, index: int | slice) -> NodeT | Sequence[NodeT]:
        return self._nodes[index]

    def __iter__(self) -> Iterator[NodeT]:
        return iter(self._nodes)

    def __len__(self) -> int:
        return len(self._nodes)

    def __repr__(self) -> str:
        return f"<Page of {len(self)} nodes{', more follow' if self.has_more else ''}>"


def check(method: Callable[..., Any], variables: dict[str, Any]) -> None:
    """Refuse an operation that cannot be walked, and arguments that it does not take."""
    parameters = inspect.signature(method).parameters
    if not {"first", "after"} <= parameters.keys():
        raise ConfigurationError(f"{_name(method)} has no pages: it takes no first= and after=")
    unknown = variables.keys() - parameters.keys()
    if unknown and not any(
        parameter.kind is inspect.Parameter.VAR_KEYWORD for parameter in parameters.values()
    ):
        raise TypeError(
            f"{_name(method)}() has no argument {', '.join(sorted(unknown))}; it takes {', '.join(parameters)}"
        )


def _name(method: Callable[..., Any]) -> str:
    return getattr(method, "__name__", "the operation")


class _Walk(Generic[NodeT]):
    """Both colours: what to ask for next, and what an answer means. No I/O."""

    def __init__(
        self,
        method: Callable[..., Any],
        page_size: int | None,
        max_items: int | None,
        variables: dict[str, Any],
    ) -> None:
        self._name = _name(method)
        backward = variables.get("last") is not None or variables.get("before") is not None
        self._backward = backward
        self._size_name, self._cursor_name = ("last", "before") if backward else ("first", "after")
        given = variables.pop(self._size_name, None)
        size = page_size if page_size is not None else given if given is not None else DEFAULT_PAGE_SIZE
        if not 1 <= size <= MAX_PAGE_SIZE:
            raise ConfigurationError(
                f"page_size: {size} is not within 1 and {MAX_PAGE_SIZE}, which is the most the API gives"
            )
        if max_items is not None and max_items < 0:
            raise ConfigurationError("max_items: must not be negative")
        self._method = method
        self._page_size = size
        self._left = max_items
        self._variables = variables
        self._next = _text(variables.pop(self._cursor_name, None))
        self._seen: set[str | None] = {self._next}
        self._exhausted = False
        self.cursor: str | None = self._next
        """Where the walk stands: after the node (or page) handed out last. Save it and pass it as `after=` to resume."""
        self.total_count: int | None = None
        """Number of nodes in all, where the server tells it; known once the first page has come."""

    @property
    def _done(self) -> bool:
        return self._exhausted or self._left == 0

    def _arguments(self) -> dict[str, Any]:
        size = self._page_size if self._left is None else min(self._page_size, self._left)
        arguments = {**self._variables, self._size_name: size}
        return arguments if self._next is None else {**arguments, self._cursor_name: self._next}

    def _shrink(self, error: ComplexityError) -> None:
        """Go on with half the page size, or give up at one node a page."""
        size: int = self._arguments()[self._size_name]
        if size == 1:
            raise error
        self._page_size = size // 2

    def _accept(self, connection: Connection[NodeT] | None) -> Page[NodeT]:
        has_more, cursor = False, None
        if connection is not None and (info := connection.page_info) is not None:
            has_more = bool(info.has_previous_page if self._backward else info.has_next_page)
            cursor = _text(info.start_cursor if self._backward else info.end_cursor)
        total = getattr(connection, "total_count", None)
        self.total_count = total if isinstance(total, int) else self.total_count
        page = Page(connection, cursor or self._next, has_more, self._left)
        if self._left is not None:
            self._left -= len(page)
        if has_more and self._left != 0 and (not cursor or cursor in self._seen):
            what = "repeats" if cursor else "is missing"
            raise PaginationError(f"the server says that more follows, but its cursor {what}").with_context(
                operation=self._name, cursor=self.cursor, items=tuple(page)
            )
        self._next = page.cursor
        self._seen.add(page.cursor)
        self._exhausted = not page.has_more
        return page

    def _hand_out(self, page: Page[NodeT]) -> Iterator[NodeT]:
        step = -1 if self._backward else 1
        for node, cursor in zip(page[::step], page.cursors[::step], strict=True):
            self.cursor = cursor or self.cursor
            yield node
        self.cursor = page.cursor

    def _bound(self, limit: int | None) -> None:
        """Let at most `limit` further nodes pass; less where `max_items` was given."""
        if limit is not None:
            self._left = limit if self._left is None else min(limit, self._left)


class Paginator(_Walk[NodeT]):
    """Iterates over all nodes of a connection; made by `Client.paginate`. One walk: a second loop goes on where the first ended.

    With `last=` or `before=` it walks backwards, from the newest cursor to the oldest, and hands the nodes out in that order.
    """

    _method: Callable[..., Connection[NodeT] | None]

    def pages(self) -> Iterator[Page[NodeT]]:
        """Iterate page by page; within a page the order is the server's."""
        for page in self._pages():
            self.cursor = page.cursor
            yield page

    def _pages(self) -> Iterator[Page[NodeT]]:
        while not self._done:
            try:
                page = self._accept(self._method(**self._arguments()))
            except ComplexityError as error:
                self._shrink(error)
                continue
            yield page

    def __iter__(self) -> Iterator[NodeT]:
        for page in self._pages():
            yield from self._hand_out(page)

    def collect(self, limit: int | None = None) -> list[NodeT]:
        """Return all nodes, or the next `limit`, as a list. A PaginationError holds what was read until then."""
        budget, nodes = self._left, list[NodeT]()
        self._bound(limit)
        try:
            nodes.extend(self)
        except PaginationError as error:
            raise error.with_context(items=(*nodes, *error.items)) from None
        finally:
            self._left = None if budget is None else budget - len(nodes)
        return nodes

    def first(self) -> NodeT | None:
        """Return the next node, or None where there is none."""
        return next(iter(self.collect(limit=1)), None)


class AsyncPaginator(_Walk[NodeT]):
    """Iterates over all nodes of a connection; made by `AsyncClient.paginate`. As `Paginator`, and awaited.

    While the caller works on one page the next one is fetched, at most one ahead.
    """

    _method: Callable[..., Awaitable[Connection[NodeT] | None]]

    async def pages(self) -> AsyncIterator[Page[NodeT]]:
        """Iterate page by page; within a page the order is the server's."""
        async with aclosing(self._pages()) as pages:
            async for page in pages:
                self.cursor = page.cursor
                yield page

    async def _pages(self) -> AsyncGenerator[Page[NodeT], None]:
        import asyncio  # a blocking program never needs it

        ahead: asyncio.Task[Connection[NodeT] | None] | None = None
        try:
            while not self._done:
                try:
                    page = self._accept(await (ahead or self._method(**self._arguments())))
                except ComplexityError as error:
                    self._shrink(error)
                    ahead = None
                    continue
                ahead = (
                    None if self._done else asyncio.create_task(_awaited(self._method(**self._arguments())))
                )
                yield page
        finally:
            if ahead is not None:
                ahead.cancel()
                await asyncio.gather(ahead, return_exceptions=True)

    async def __aiter__(self) -> AsyncIterator[NodeT]:
        async with aclosing(self._pages()) as pages:
            async for page in pages:
                for node in self._hand_out(page):
                    yield node

    async def collect(self, limit: int | None = None) -> list[NodeT]:
        """Return all nodes, or the next `limit`, as a list. A PaginationError holds what was read until then."""
        budget, nodes = self._left, list[NodeT]()
        self._bound(limit)
        try:
            async for node in self:
                nodes.append(node)
        except PaginationError as error:
            raise error.with_context(items=(*nodes, *error.items)) from None
        finally:
            self._left = None if budget is None else budget - len(nodes)
        return nodes

    async def first(self) -> NodeT | None:
        """Return the next node, or None where there is none."""
        return next(iter(await self.collect(limit=1)), None)


async def _awaited(call: Awaitable[NodeT]) -> NodeT:
    return await call
