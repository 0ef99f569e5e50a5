"""The main job, from login to chart, against a local sandbox: run it with `make demo`.

Reads a month of half-hourly consumption and writes it to out/consumption.csv and out/consumption.png.
"""

from __future__ import annotations

import csv
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from oefr_kraken import Client, errors
from oefr_kraken.sandbox import Sandbox
from oefr_kraken.types import IntervalMeasurementTypeFragment, MeasurementConnectionNode

if TYPE_CHECKING:
    from collections.abc import Sequence

PARIS = ZoneInfo("Europe/Paris")
START, END = datetime(2026, 10, 1, tzinfo=PARIS), datetime(2026, 11, 1, tzinfo=PARIS)
OUT = Path("out")

console = Console(highlight=False)


def euros(cents: Decimal | int) -> str:
    """Write an amount of cents, as the API gives them, in euros."""
    return f"{Decimal(cents) / 100:,.2f} EUR"


def show_account(client: Client, number: str) -> None:
    """Print who the customer is, what is on the ledgers, and what is supplied."""
    account = client.account(account_number=number)
    if account is None:
        return
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    table.add_row("account", account.number)
    table.add_row("name", account.billing_name)
    table.add_row("address", ", ".join(line for line in account.split_billing_address or [] if line))
    for ledger in account.ledgers or []:
        if ledger:
            table.add_row("ledger", f"{ledger.number} {ledger.name}, balance {euros(ledger.balance or 0)}")
    for point in client.paginate(client.supply_points, account_number=number):
        table.add_row("supply point", f"{point.external_identifier} {point.market_name}")
    console.print(table)


def read_month(client: Client, property_id: str) -> list[MeasurementConnectionNode]:
    """Read all half-hours of the month, page by page."""
    walk = client.paginate(client.property_measurements, id=property_id, start_at=START, end_at=END)
    readings: list[MeasurementConnectionNode] = []
    columns = (TextColumn("half-hours"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress:
        task = progress.add_task("", total=None)
        for page in walk.pages():
            readings += page
            progress.update(task, total=walk.total_count, completed=len(readings))
    return readings


def cost(reading: MeasurementConnectionNode) -> Decimal:
    """Return what a reading costs with taxes, in cents, over all classes of its tariff."""
    statistics = (reading.meta_data.statistics if reading.meta_data else None) or []
    costs = [entry.cost_incl_tax for entry in statistics if entry and entry.cost_incl_tax]
    return sum((entry.estimated_amount or Decimal(0) for entry in costs), Decimal(0))


def write_csv(readings: Sequence[MeasurementConnectionNode], path: Path) -> None:
    """Write one line for each half-hour, in local time."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["start", "end", "kwh", "class", "cost_eur"])
        for reading in readings:
            if not isinstance(reading, IntervalMeasurementTypeFragment):
                continue  # a kind of measurement that did not exist when this was written
            statistics = (reading.meta_data.statistics if reading.meta_data else None) or []
            labels = "+".join(entry.label for entry in statistics if entry and entry.label)
            times = (moment.astimezone(PARIS).isoformat() for moment in (reading.start_at, reading.end_at))
            writer.writerow([*times, reading.value, labels, cost(reading) / 100])


def draw_chart(readings: Sequence[MeasurementConnectionNode], path: Path) -> None:
    """Draw the kWh of each day, split by the classes of the tariff."""
    import matplotlib as mpl

    mpl.use("Agg")  # no screen is needed
    from matplotlib import pyplot as plt

    days = range(1, (END - timedelta(days=1)).day + 1)
    bars: dict[str, dict[int, float]] = {}
    for reading in readings:
        if isinstance(reading, IntervalMeasurementTypeFragment) and reading.meta_data:
            for entry in reading.meta_data.statistics or []:
                if entry and entry.label and entry.value is not None:
                    by_day = bars.setdefault(entry.label, dict.fromkeys(days, 0.0))
                    by_day[reading.start_at.astimezone(PARIS).day] += float(entry.value)
    figure, axes = plt.subplots(figsize=(10, 4.5), layout="constrained")
    bottom = [0.0] * len(days)
    colours = {"HEURES_PLEINES": "#5840ff", "HEURES_CREUSES": "#f050f8"}
    for label, by_day in sorted(bars.items(), reverse=True):
        heights = [by_day[day] for day in days]
        axes.bar(
            days, heights, bottom=bottom, label=label.replace("_", " ").lower(), color=colours.get(label)
        )
        bottom = [low + height for low, height in zip(bottom, heights, strict=True)]
    axes.set_title(f"Electricity, {START:%B %Y}: {sum(bottom):,.1f} kWh", loc="left")
    axes.set_ylabel("kWh a day")
    axes.set_xticks(days)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False, ncols=3)
    figure.savefig(path, dpi=120)
    plt.close(figure)


def main() -> None:
    """Run the whole demonstration."""
    OUT.mkdir(exist_ok=True)
    with Sandbox() as sandbox, Client(sandbox.auth, url=sandbox.url) as client:
        console.print(f"[bold]1. Log in[/] to a sandbox with made-up data at {sandbox.url}")
        show_account(client, sandbox.account_number)

        console.print(f"\n[bold]2. Read[/] {START:%B %Y} of PRM {sandbox.prm}")
        readings = read_month(client, sandbox.property_id)
        kwh = sum((reading.value for reading in readings), Decimal(0))
        console.print(
            f"{len(readings)} readings, {kwh:,.1f} kWh, {euros(sum(map(cost, readings), Decimal(0)))}"
        )

        console.print("\n[bold]3. Write[/]")
        write_csv(readings, OUT / "consumption.csv")
        draw_chart(readings, OUT / "consumption.png")
        console.print(f"{OUT / 'consumption.csv'}\n{OUT / 'consumption.png'}")

        console.print("\n[bold]4. Handle an error by its type[/]")
        try:
            client.account(account_number="A-00000000")
        except errors.AuthorizationError as error:
            console.print(f"{type(error).__name__} with code {error.code}:\n{error}")


if __name__ == "__main__":
    main()
