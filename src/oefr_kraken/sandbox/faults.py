"""Everything that can go wrong on purpose: which requests a fault strikes, and what it does to an answer.

A fault is data; `app` asks `Faults.take` which of them strike a request, acts on those that come before the answer, and lets
`spoil` change the answer for the others.
"""

from __future__ import annotations

import base64
import copy
import json
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

from graphql import GraphQLEnumType, get_named_type, is_abstract_type
from graphql.execution.collect_fields import collect_fields, collect_sub_fields

from .problems import ProblemError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from graphql import GraphQLSchema

    from .execution import Prepared

FaultKind = Literal[
    "drop_before",
    "drop_after",
    "status",
    "blocked",
    "slow",
    "stall",
    "error",
    "rate_limit",
    "expire_tokens",
    "revoke_refresh_tokens",
    "lock_account",
    "partial",
    "unknown_enum",
    "unknown_field",
    "unknown_typename",
    "repeated_cursor",
    "truncated",
    "base64",
]


@dataclass(frozen=True)
class Fault:
    """One thing that goes wrong, and when.

    It strikes requests whose operation name or root field is `operation` (any request, logins too, when None): all of them, or the
    n-th ones in `calls` (the first is 1, counted since the fault was added), or each `every`-th.

    Before anything is executed:
    - `drop_before`: the connection is closed without an answer; nothing was executed.
    - `status`: answers HTTP `status` with a plain body, and `Retry-After: retry_after` where given. For 502, 503, 429 and the like.
    - `blocked`: a 403 with HTML, as from a CDN in front of the API.
    - `slow`: waits `seconds`, then goes on. `stall`: never answers; the request hangs until the client or the sandbox gives up.
    - `error`: answers the GraphQL error `code`, any code, instead of executing. `rate_limit`: spends what is left of the points, so that this
      request and those after it answer KT-CT-1199 until the hour is over.
    - `expire_tokens`: every access token issued so far is expired from now on. `revoke_refresh_tokens`: likewise for refresh tokens.
    - `lock_account`: from now on, `failures` refused logins in a row lock the account (KT-CT-1142, assumed).

    To the answer:
    - `drop_after`: executed, but the connection is closed instead of answering.
    - `partial`: the value at `path` (dots between response keys and list positions; the first root field when None) becomes null, with
      an error of `code` that has this path.
    - `unknown_enum`, `unknown_typename`: the enum value or `__typename` at `path` (every one, when None) becomes `value`.
    - `unknown_field`: every object gains a field that nobody asked for.
    - `repeated_cursor`: every connection says that there is a next page and gives the cursor that it was asked for, so a client that
      follows cursors blindly never ends.
    - `truncated`: half of the JSON. `base64`: the JSON body base64-encoded, as the live site has been seen to do.
    """

    kind: FaultKind
    operation: str | None = None
    calls: tuple[int, ...] = ()
    every: int = 1
    status: int = 503
    retry_after: float | str | None = None
    seconds: float = 1.0
    code: str = "KT-CT-1113"
    path: str | None = None
    value: str = "FROM_THE_FUTURE"
    failures: int = 3

    def __post_init__(self) -> None:
        if self.kind not in get_args(FaultKind):
            raise ValueError(f"unknown kind of fault {self.kind!r}: one of {', '.join(get_args(FaultKind))}")
        if self.every < 1:
            raise ValueError("every must be 1 or more")


def read_faults(path: str | Path) -> list[Fault]:
    """Read faults from a JSON file: a list of objects whose keys are the fields of Fault."""
    entries = json.loads(Path(path).read_text(encoding="utf-8"))
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise ValueError(f"{path}: a list of objects is expected")
    known = {entry.name for entry in fields(Fault)}
    faults = []
    for position, entry in enumerate(entries):
        unknown = sorted(entry.keys() - known)
        if unknown or "kind" not in entry:
            problem = f"unknown key {unknown[0]!r}" if unknown else "the key 'kind' is missing"
            raise ValueError(f"{path}, entry {position}: {problem}; known are {', '.join(sorted(known))}")
        faults.append(Fault(**{**entry, "calls": tuple(entry.get("calls", ()))}))
    return faults


@dataclass
class _Armed:
    fault: Fault
    seen: int = 0
    struck: int = 0


class Faults:
    """The faults of a running sandbox: add and clear them at any time."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._armed: list[_Armed] = []
        self.add(*faults)

    def add(self, *faults: Fault) -> None:
        """Arm faults; each counts its calls from now on."""
        self._armed += [_Armed(fault) for fault in faults]

    def clear(self) -> None:
        """Disarm all faults."""
        self._armed.clear()

    def __iter__(self) -> Iterator[Fault]:
        return iter([armed.fault for armed in self._armed])

    def struck(self, fault: Fault) -> int:
        """Return how many requests a fault has struck."""
        return sum(armed.struck for armed in self._armed if armed.fault == fault)

    def take(self, names: set[str]) -> list[Fault]:
        """Count a request that goes by these names, and return the faults that strike it."""
        striking = []
        for armed in list(self._armed):
            fault = armed.fault
            if fault.operation is not None and fault.operation not in names:
                continue
            armed.seen += 1
            if armed.seen in fault.calls if fault.calls else armed.seen % fault.every == 0:
                armed.struck += 1
                striking.append(fault)
        return striking


# What becomes of an answer


def spoil(
    answer: dict[str, Any], faults: Iterable[Fault], schema: GraphQLSchema, prepared: Prepared
) -> dict[str, Any]:
    """Return the answer as the faults leave it."""
    for fault in faults:
        change = _CHANGES.get(fault.kind)
        if change is not None and answer.get("data") is not None:
            answer = copy.deepcopy(answer)
            change(answer, fault, schema, prepared)
    return answer


def spoil_body(body: bytes, faults: Iterable[Fault]) -> bytes:
    """Return the body as the faults leave it."""
    for fault in faults:
        if fault.kind == "truncated":
            body = body[: len(body) // 2]
        elif fault.kind == "base64":
            body = base64.b64encode(body)
    return body


def _steps(path: str) -> list[str | int]:
    return [int(step) if step.isdigit() else step for step in path.split(".")]


def _null_out(answer: dict[str, Any], fault: Fault, schema: GraphQLSchema, prepared: Prepared) -> None:
    steps = _steps(fault.path) if fault.path else [next(iter(answer["data"]))]
    holder = answer["data"]
    for step in steps[:-1]:
        holder = holder[step]
    holder[steps[-1]] = None
    problem = ProblemError(fault.code)
    error = {"message": str(problem), "path": steps, "extensions": problem.extensions}
    answer["errors"] = [*answer.get("errors", []), error]


def _rename_enums(answer: dict[str, Any], fault: Fault, schema: GraphQLSchema, prepared: Prepared) -> None:
    for holder, key, path, field_type, name in _values(answer["data"], schema, prepared):
        if (
            name != "__typename"
            and isinstance(get_named_type(field_type), GraphQLEnumType)
            and fault.path in (None, path)
        ):
            holder[key] = [fault.value] * len(holder[key]) if isinstance(holder[key], list) else fault.value


def _rename_types(answer: dict[str, Any], fault: Fault, schema: GraphQLSchema, prepared: Prepared) -> None:
    for holder, key, path, field_type, name in list(_values(answer["data"], schema, prepared)):
        if name == "__typename" and is_abstract_type(field_type) and fault.path in (None, path):
            holder[key] = fault.value


def _add_fields(answer: dict[str, Any], fault: Fault, schema: GraphQLSchema, prepared: Prepared) -> None:
    def add(value: Any) -> None:
        for part in (
            list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else ()
        ):
            add(part)
        if isinstance(value, dict):
            value["unAskedFor"] = fault.value

    add(answer["data"])


def _repeat_cursors(answer: dict[str, Any], fault: Fault, schema: GraphQLSchema, prepared: Prepared) -> None:
    asked_for = prepared.variables.get("after")

    def repeat(value: Any) -> None:
        for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            repeat(part)
        if isinstance(value, dict) and isinstance(value.get("pageInfo"), dict):
            value["pageInfo"]["hasNextPage"] = True
            if asked_for is not None:
                value["pageInfo"]["endCursor"] = asked_for

    repeat(answer["data"])


_CHANGES: Mapping[str, Callable[[dict[str, Any], Fault, GraphQLSchema, Prepared], None]] = {
    "partial": _null_out,
    "unknown_enum": _rename_enums,
    "unknown_typename": _rename_types,
    "unknown_field": _add_fields,
    "repeated_cursor": _repeat_cursors,
}


def _values(
    data: Any, schema: GraphQLSchema, prepared: Prepared
) -> Iterator[tuple[dict[str, Any], str, str, Any, str]]:
    """Walk an answer with its types: yield holder, response key, path, type, field name.

    For `__typename` the type is the one that the object was selected as (the interface or union, where it is one).
    """
    root: Any = schema.get_root_type(prepared.operation.operation)
    selected = collect_fields(
        schema, prepared.fragments, prepared.coerced, root, prepared.operation.selection_set
    )
    yield from _walk(data, root, root, selected, "", schema, prepared)


def _walk(
    holder: dict[str, Any],
    runtime: Any,
    declared: Any,
    selected: Mapping[str, Any],
    path: str,
    schema: GraphQLSchema,
    prepared: Prepared,
) -> Iterator[tuple[dict[str, Any], str, str, Any, str]]:
    for key, nodes in selected.items():
        name = nodes[0].name.value
        here = f"{path}.{key}" if path else key
        if name == "__typename":
            yield holder, key, here, declared, name
            continue
        if name.startswith("__") or holder.get(key) is None:
            continue
        field_type = runtime.fields[name].type
        if nodes[0].selection_set is None:
            yield holder, key, here, field_type, name
            continue
        named: Any = get_named_type(field_type)
        for value, where in _objects(holder[key], here):
            actual = _runtime_type(named, value, schema)
            if actual is not None:
                inner = collect_sub_fields(schema, prepared.fragments, prepared.coerced, actual, nodes)
                yield from _walk(value, actual, named, inner, where, schema, prepared)


def _objects(value: Any, path: str) -> Iterator[tuple[dict[str, Any], str]]:
    if isinstance(value, list):
        for position, item in enumerate(value):
            yield from _objects(item, f"{path}.{position}")
    elif value is not None:
        yield value, path


def _runtime_type(named: Any, value: dict[str, Any], schema: GraphQLSchema) -> Any:
    if not is_abstract_type(named):
        return named
    # An object of an interface can be told only where `__typename` was asked for under its own name.
    actual = schema.type_map.get(str(value.get("__typename")))
    return actual if hasattr(actual, "fields") else None
