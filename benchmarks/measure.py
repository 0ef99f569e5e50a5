"""Rows of the table, and how they are measured: variants take turns, so that what slows the machine down slows all of them."""

from __future__ import annotations

import asyncio
import gc
import time
from dataclasses import dataclass
from statistics import median, quantiles
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    id: str
    what: str
    baseline: str
    value: float
    low: float
    high: float
    unit: str = "x"
    """`x` is a ratio to the baseline; others are what they say."""
    target: float | None = None
    better: Literal["lower", "higher"] = "lower"
    guarded: bool = True
    """Whether a change of it for the worse fails the quick run: ratios are, what depends on the machine is not."""
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the target is met; None where there is none."""
        if self.target is None:
            return None
        return self.value <= self.target if self.better == "lower" else self.value >= self.target


def worse_by(row: Row, before: float) -> float:
    """Return how many times worse a row is than the figure it had before; below 1 is better."""
    return row.value / before if row.better == "lower" else before / row.value


def spread(values: Sequence[float]) -> tuple[float, float, float]:
    """Return median, lower and upper quartile."""
    if len(values) < 2:
        return values[0], values[0], values[0]
    low, _, high = quantiles(values, n=4)
    return median(values), low, high


def ratio(ours: Sequence[float], base: Sequence[float]) -> tuple[float, float, float]:
    """Return the spread of the ratios, round by round."""
    return spread([a / b for a, b in zip(ours, base, strict=True)])


Times = dict[str, list[float]]
"""Seconds per call of each variant, one entry a round."""


async def take_turns(
    variants: Mapping[str, Callable[[], Awaitable[object]]],
    rounds: int,
    calls: int,
    clock: Callable[[], float] = time.process_time,
) -> Times:
    """Time coroutines, in another order each round. The processor's time by default: other programs do not count."""
    times: Times = {name: [] for name in variants}
    names = list(variants)
    for name in names:
        for _ in range(max(calls // 5, 3)):
            await variants[name]()
    _settle()
    for turn in range(rounds):
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            call = variants[name]
            begin = clock()
            for _ in range(calls):
                await call()
            times[name].append((clock() - begin) / calls)
            # When the loop turns, it drops the timers that were cancelled; nothing in memory makes it turn.
            await asyncio.sleep(0)
    gc.unfreeze()
    return times


def take_turns_sync(
    variants: Mapping[str, Callable[[], object]],
    rounds: int,
    calls: int,
    clock: Callable[[], float] = time.process_time,
) -> Times:
    """Time functions; as `take_turns`."""
    times: Times = {name: [] for name in variants}
    names = list(variants)
    for name in names:
        for _ in range(max(calls // 5, 3)):
            variants[name]()
    _settle()
    for turn in range(rounds):
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            call = variants[name]
            begin = clock()
            for _ in range(calls):
                call()
            times[name].append((clock() - begin) / calls)
    gc.unfreeze()
    return times


def _settle() -> None:
    gc.collect()
    gc.freeze()  # what was imported is not looked at again, as in a program that runs for long
