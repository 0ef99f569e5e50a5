"""Walks over connections that follow, or break, the rules of pages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefr_kraken.errors import ComplexityError, ConfigurationError, PaginationError, TransportError
from oefr_kraken.pagination import AsyncPaginator, Page, Paginator, check


@dataclass
class Info:
    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None
    end_cursor: str | None


@dataclass
class Edge:
    node: int | None
    cursor: str | None


@dataclass
class Connection:
    page_info: Info
    edges: list[Edge | None] | None
    total_count: int | None = None

    def nodes(self) -> list[int]:
        return [edge.node for edge in self.edges or [] if edge is not None and edge.node is not None]


@dataclass
class Server:
    """A connection of numbers; `most` is the page size above which it refuses."""

    size: int
    most: int = 100
    nulls: frozenset[int] = frozenset()
    asked: list[dict[str, Any]] = field(default_factory=list)
    bend: Callable[[Connection], Connection | None] = lambda connection: connection

    def things(
        self,
        *,
        kind: str = "",
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection | None:
        self.asked.append({"first": first, "after": after, "last": last, "before": before})
        wanted = first if first is not None else last
        assert wanted is not None
        if wanted > self.most:
            raise ComplexityError("too many", code="KT-CT-1189")
        start = int(after) + 1 if after is not None else 0
        end = int(before) if before is not None else self.size
        start, end = (
            (start, min(start + wanted, end)) if first is not None else (max(start, end - wanted), end)
        )
        edges: list[Edge | None] = [
            None if n in self.nulls and n % 2 else Edge(None if n in self.nulls else n, str(n))
            for n in range(start, end)
        ]
        cursors = (str(start), str(end - 1)) if end > start else (None, None)
        info = Info(end < self.size, start > 0 and after is None, *cursors)
        return self.bend(Connection(info, edges, self.size))

    async def async_things(
        self,
        *,
        kind: str = "",
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection | None:
        await asyncio.sleep(0)
        return self.things(kind=kind, first=first, after=after, last=last, before=before)


def walk(server: Server, **options: Any) -> Paginator[int]:
    return Paginator(server.things, options.pop("page_size", None), options.pop("max_items", None), options)


def async_walk(server: Server, **options: Any) -> AsyncPaginator[int]:
    return AsyncPaginator(
        server.async_things, options.pop("page_size", None), options.pop("max_items", None), options
    )


servers = st.builds(
    Server,
    size=st.integers(0, 60),
    most=st.integers(1, 100),
    nulls=st.frozensets(st.integers(0, 60), max_size=9),
)


@given(servers, st.integers(1, 100))
def test_every_node_comes_once_and_in_order_in_both_colours(server: Server, page_size: int):
    expected = [n for n in range(server.size) if n not in server.nulls]
    paginator = walk(server, page_size=page_size)
    assert list(paginator) == expected
    assert paginator.total_count == server.size
    assert asyncio.run(async_walk(server, page_size=page_size).collect()) == expected


@given(servers, st.integers(1, 100), st.integers(0, 70))
def test_a_walk_resumed_at_its_cursor_loses_and_repeats_nothing(server: Server, page_size: int, stop: int):
    paginator, read = walk(server, page_size=page_size), list[int]()
    for node in paginator:
        read.append(node)
        if len(read) >= stop:
            break
    rest = walk(server, page_size=page_size, after=paginator.cursor)
    assert [*read, *rest] == [n for n in range(server.size) if n not in server.nulls]


@given(servers, st.integers(1, 100))
def test_backwards_gives_the_reverse(server: Server, page_size: int):
    expected = [n for n in reversed(range(server.size)) if n not in server.nulls]
    assert list(walk(server, last=page_size)) == expected


@given(servers, st.integers(0, 70), st.integers(0, 70))
def test_collect_goes_on_where_it_stopped(server: Server, most: int, limit: int):
    expected = [n for n in range(server.size) if n not in server.nulls][:most]
    paginator = walk(server, max_items=most)
    assert paginator.collect(limit=limit) == expected[:limit]
    assert paginator.collect() == expected[limit:]


def test_no_more_is_asked_for_than_is_wanted():
    server = Server(200)
    assert len(walk(server, max_items=120).collect()) == 120
    assert [ask["first"] for ask in server.asked] == [99, 21]
    assert walk(server).first() == 0
    assert server.asked[-1]["first"] == 1


def test_a_page_that_is_too_large_is_halved_until_it_fits():
    server = Server(30, most=13)
    assert list(walk(server)) == list(range(30))
    assert [ask["first"] for ask in server.asked] == [99, 49, 24, 12, 12, 12]


def test_one_node_that_is_too_much_is_an_error():
    with pytest.raises(ComplexityError):
        list(walk(Server(3, most=0)))


def test_pages_hand_out_whole_pages():
    pages = list(walk(Server(5), page_size=2).pages())
    assert [list(page) for page in pages] == [[0, 1], [2, 3], [4]]
    assert [(page.cursor, page.has_more) for page in pages] == [("1", True), ("3", True), ("4", False)]
    assert isinstance(pages[0], Page)
    assert pages[0][:1] == [0]


def test_null_for_a_connection_is_no_nodes():
    assert list(walk(Server(5, bend=lambda _: None))) == []


def repeat(connection: Connection) -> Connection:
    connection.page_info.end_cursor = "7"
    return connection


def lose(connection: Connection) -> Connection:
    connection.page_info.end_cursor = None
    return connection


@pytest.mark.parametrize(("bend", "said", "kept"), [(repeat, "repeats", 6), (lose, "is missing", 3)])
def test_broken_cursors_end_the_walk_with_what_was_read(bend: Any, said: str, kept: int):
    with pytest.raises(PaginationError, match=said) as caught:
        walk(Server(30, bend=bend), page_size=3).collect()
    assert len(caught.value.items) == kept
    with pytest.raises(PaginationError, match=said) as caught:
        asyncio.run(async_walk(Server(30, bend=bend), page_size=3).collect())
    assert len(caught.value.items) == kept


def test_a_walk_goes_on_after_a_passing_error():
    calls = iter([None, TransportError("gone"), None, None, None])

    def sometimes(connection: Connection) -> Connection:
        if error := next(calls):
            raise error
        return connection

    paginator = walk(Server(6, bend=sometimes), page_size=2)
    with pytest.raises(TransportError):
        paginator.collect()
    assert list(paginator) == [2, 3, 4, 5]


async def test_the_next_page_is_fetched_meanwhile_and_only_one():
    server = Server(10)
    pages = async_walk(server, page_size=2).pages()
    await anext(pages)
    for _ in range(9):
        await asyncio.sleep(0)
    assert len(server.asked) == 2
    await pages.aclose()  # type: ignore[attr-defined]


async def test_leaving_the_loop_leaves_no_task_behind():
    async for _ in async_walk(Server(10), page_size=2):
        break
    for _ in range(9):
        await asyncio.sleep(0)
    assert asyncio.all_tasks() == {asyncio.current_task()}


@pytest.mark.parametrize("options", [{"page_size": 0}, {"page_size": 101}, {"first": 101}, {"max_items": -1}])
def test_impossible_sizes_are_refused(options: dict[str, int]):
    with pytest.raises(ConfigurationError):
        walk(Server(3), **options)


def test_what_is_no_connection_is_said_at_once():
    def account(account_number: str) -> None: ...

    with pytest.raises(ConfigurationError, match="account has no pages"):
        check(account, {})
    with pytest.raises(TypeError, match="no argument knid"):
        check(Server(3).things, {"knid": "x"})
