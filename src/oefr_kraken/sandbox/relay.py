"""Pages of a connection, once for all of them.

Cursors are opaque (base64 of a position), both ends may be cut (`first` and `last` together apply in that order). hasNextPage is true
only with `first` and hasPreviousPage only with `last`, as the library behind the real server has it (assumed for the live site); with
`after`, hasPreviousPage is always false (seen).
"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any

from .._limits import MAX_PAGE_SIZE
from .nodes import Args, Items, Node, Plain, PlainItems
from .problems import ProblemError

if TYPE_CHECKING:
    from collections.abc import Sequence

_PREFIX = "arrayconnection:"


def cursor_of(position: int) -> str:
    """Return the opaque cursor of the item at a position."""
    return base64.b64encode(f"{_PREFIX}{position}".encode()).decode()


def position_of(cursor: str) -> int:
    """Return the position that a cursor stands for; refuse what is no cursor of this server."""
    try:
        text = base64.b64decode(cursor, validate=True).decode()
        if text.startswith(_PREFIX):
            return int(text.removeprefix(_PREFIX))
    except (binascii.Error, UnicodeDecodeError, ValueError):
        pass
    raise ProblemError("KT-CT-1202")


def check_page_arguments(args: Args) -> None:
    """Refuse a connection without page size (KT-CT-1201) and page sizes outside 1 to 100."""
    sizes = [size for size in (args.get("first"), args.get("last")) if size is not None]
    if not sizes:
        raise ProblemError("KT-CT-1201")
    if not all(1 <= size <= MAX_PAGE_SIZE for size in sizes):
        raise ProblemError("KT-CT-1202")


def bounds(total: int, args: Args) -> tuple[int, int, bool, bool]:
    """Return start and stop of the page that the arguments ask for, hasPreviousPage and hasNextPage."""
    after, before, first, last = (args.get(name) for name in ("after", "before", "first", "last"))
    lowest = 0 if after is None else min(position_of(after) + 1, total)
    highest = total if before is None else max(min(position_of(before), total), lowest)
    start, stop = lowest, highest
    if first is not None:
        stop = min(stop, start + first)
    if last is not None:
        start = max(start, stop - last)
    has_previous = last is not None and after is None and start > lowest
    has_next = first is not None and stop < highest
    return start, stop, has_previous, has_next


def connection(type_name: str, key: str, items: Items | Sequence[Any], args: Args, edge_type: str) -> Node:
    """Return the page of a connection that the arguments ask for."""
    total = len(items)
    start, stop, has_previous, has_next = bounds(total, args)
    page = items[start:stop] if isinstance(items, list | tuple) else items.page(start, stop)  # type: ignore[union-attr]
    edges: Any
    if isinstance(items, PlainItems):
        edges = Plain([{"cursor": cursor_of(start + i), "node": node} for i, node in enumerate(page)])
    else:
        edges = [
            Node(edge_type, f"{key}.edges.{start + i}", {"cursor": cursor_of(start + i), "node": node})
            for i, node in enumerate(page)
        ]
    page_info = {
        "startCursor": cursor_of(start) if page else None,
        "endCursor": cursor_of(stop - 1) if page else None,
        "hasPreviousPage": has_previous,
        "hasNextPage": has_next,
    }
    return Node(
        type_name,
        key,
        {
            "totalCount": total,
            "edgeCount": len(page),
            "edges": edges,
            "pageInfo": Node("PageInfo", key, page_info),
        },
    )
