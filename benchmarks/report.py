"""The table, the chart, and the comparison with the figures that are committed."""

from __future__ import annotations

import os
import platform
import sys
from importlib import metadata
from typing import TYPE_CHECKING

from .measure import Row, worse_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

TOLERANCE = 1.25
PLAIN = {"facecolor": "white", "edgecolor": "none", "pad": 1}
PACKAGES = (
    "httpx",
    "httpcore",
    "pydantic",
    "aiohttp",
    "gql",
    "ariadne-codegen",
    "octopus-kraken",
    "msgspec",
    "pyarrow",
)


def figure(value: float, unit: str) -> str:
    """Write a figure with as many digits as it deserves."""
    if unit == "x":
        return f"{value:.2f}"
    return f"{value:,.0f} {unit}".rstrip() if value >= 20 else f"{value:.1f} {unit}".rstrip()


def machine() -> str:
    """Say where and with what the figures were taken."""
    processor = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:  # noqa: PTH123  not a file of anybody's
            processor = next(
                (line.split(":")[1].strip() for line in file if line.startswith("model name")), processor
            )
    except OSError:
        pass
    versions = []
    for name in PACKAGES:
        try:
            versions.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            continue
    python = ".".join(map(str, sys.version_info[:3]))
    return f"{processor}, {os.cpu_count()} cores. Python {python}, {', '.join(versions)}."


def table(rows: Iterable[Row], title: str) -> str:
    """Return the rows as Markdown."""
    lines = [
        "# Results",
        "",
        f"{title} {machine()}",
        "",
        "Medians, quartiles in brackets. `x` is the ratio to the baseline, taken in the same run in turns. Written by `make bench`.",
        "",
        "| what | baseline | target | measured | met | |",
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        sign = "≤" if row.better == "lower" else "≥"
        target = "" if row.target is None else f"{sign} {figure(row.target, row.unit)}"
        ranges = (
            f" [{figure(row.low, row.unit)}, {figure(row.high, row.unit)}]" if row.low != row.high else ""
        )
        met = {True: "yes", False: "**no**", None: ""}[row.met]
        value = figure(row.value, row.unit)
        lines.append(f"| {row.what} | {row.baseline} | {target} | {value}{ranges} | {met} | {row.note} |")
    return "\n".join(lines) + "\n"


def chart(rows: Iterable[Row], path: Path) -> None:
    """Draw how far each row is from its target: what ends left of the line meets it."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    def share(row: Row, value: float) -> float:
        assert row.target is not None
        return value / row.target if row.better == "lower" else row.target / value

    shown = [row for row in rows if row.target is not None][::-1]
    values = [share(row, row.value) for row in shown]
    spans = [sorted((share(row, row.low), share(row, row.high))) for row in shown]
    errors = [
        [max(value - low, 0) for value, (low, _) in zip(values, spans, strict=True)],
        [max(high - value, 0) for value, (_, high) in zip(values, spans, strict=True)],
    ]
    colours = ["#2a7f62" if row.met else "#b5482a" for row in shown]
    drawing, axes = pyplot.subplots(figsize=(11, 0.34 * len(shown) + 1.4))
    names = [f"{row.what.replace('`', '')}" for row in shown]
    axes.barh(
        names,
        values,
        color=colours,
        height=0.66,
        xerr=errors,
        error_kw={"elinewidth": 1, "ecolor": "#333333"},
    )
    axes.axvline(1, color="#333333", linewidth=1)
    for at, (row, value, (_, high)) in enumerate(zip(shown, values, spans, strict=True)):
        assert row.target is not None
        sign = "≤" if row.better == "lower" else "≥"
        text = f"{figure(row.value, row.unit)}  (target {sign} {figure(row.target, row.unit)})"
        axes.text(max(value, high) + 0.015, at, text, va="center", fontsize=8, bbox=PLAIN)
    axes.set_ylim(-0.6, len(shown) - 0.4)
    axes.set_xlim(0, max([1.0, *values, *(high for _, high in spans)]) * 1.25)
    axes.set_xlabel("share of the target that is used up; left of the line is met")
    axes.tick_params(axis="y", labelsize=8)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    drawing.tight_layout()
    drawing.savefig(path, dpi=130)
    pyplot.close(drawing)


def worse(rows: Sequence[Row], before: Mapping[str, float]) -> list[Row]:
    """Return the guarded rows that are more than a quarter worse than the committed figure."""
    return [
        row for row in rows if row.guarded and row.id in before and worse_by(row, before[row.id]) > TOLERANCE
    ]


def best(rows: Sequence[Row], again: Sequence[Row]) -> list[Row]:
    """Return each row as it was in the better of two runs."""
    second = {row.id: row for row in again}
    return [
        other if (other := second.get(row.id)) is not None and worse_by(other, row.value) < 1 else row
        for row in rows
    ]
