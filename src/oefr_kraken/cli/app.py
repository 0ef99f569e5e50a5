"""The commands of `oefr`."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from oefr_kraken import __version__

if TYPE_CHECKING:
    from rich.console import Console

    from oefr_kraken.deprecations import Deprecated

app = typer.Typer(
    name="oefr",
    no_args_is_help=True,
    add_completion=False,
    help="Tools for the API of Octopus Energy France.",
)


@app.callback()
def oefr() -> None:
    """Tools for the API of Octopus Energy France."""


@app.command()
def version() -> None:
    """Print the installed version."""
    typer.echo(__version__)


@app.command()
def sandbox(
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.")] = 8000,
    seed: Annotated[int, typer.Option(help="Another seed gives another customer.")] = 0,
    token_lifetime: Annotated[float, typer.Option(help="Seconds until an access token expires.")] = 3600.0,
    points: Annotated[int, typer.Option(help="Points that may be spent in an hour.")] = 50_000,
    faults: Annotated[
        Path | None, typer.Option(help="JSON file of faults to inject.", exists=True, dir_okay=False)
    ] = None,
) -> None:
    """Serve a local stand-in for the API with made-up data, until Ctrl-C."""
    try:
        from oefr_kraken.sandbox import serve
    except ImportError as error:
        raise typer.BadParameter(str(error)) from None
    serve(port=port, seed=seed, token_lifetime=token_lifetime, points=points, faults=faults)


_CODEGEN = "the code generator is not installed: pip install 'oefr-kraken[codegen]'"
Queries = Annotated[Path, typer.Option(help="Directory of .graphql files.", exists=True)]
Schema = Annotated[
    Path | None, typer.Option(help="Another schema (SDL) than the shipped one.", exists=True, dir_okay=False)
]


@app.command()
def codegen(
    queries: Queries,
    package: Annotated[str, typer.Option(help="Name of the package to write.")],
    out: Annotated[Path, typer.Option(help="Directory to write the package into.")] = Path(),
    schema: Schema = None,
    settings: Annotated[
        Path | None,
        typer.Option(
            help="TOML file with [tool.ariadne-codegen]; what it says wins over the published settings."
        ),
    ] = None,
    check: Annotated[
        bool, typer.Option(help="Write nothing; fail where the package is not current.")
    ] = False,
) -> None:
    """Compile GraphQL documents of your own into typed methods on this package's transport."""
    try:
        from oefr_kraken.codegen.run import command_line
    except ImportError:
        raise typer.BadParameter(_CODEGEN) from None
    if not package.isidentifier():
        raise typer.BadParameter(f"--package: {package!r} cannot be imported")
    status = command_line(
        settings,
        command=f"oefr codegen --queries {queries.name} --package {package}",
        schema=schema or _shipped_schema(),
        queries=queries,
        package=package,
        out=out,
        check=check,
    )
    if status == 0 and not check:
        typer.echo(f"wrote {out / package}")
    raise typer.Exit(status)


@app.command("lint-queries")
def lint_queries(queries: Queries, schema: Schema = None) -> None:
    """Check GraphQL documents against the schema and the API's limits: fields, nodes, page sizes."""
    try:
        from graphql import build_schema

        from oefr_kraken.codegen.lint import lint
    except ImportError:
        raise typer.BadParameter(_CODEGEN) from None
    path = schema or _shipped_schema()
    linted = lint(build_schema(path.read_text(encoding="utf-8"), assume_valid=True), queries)
    for finding in linted.findings:
        typer.echo(str(finding))
    for name in linted.shared if schema is None else ():
        typer.echo(
            f"note: {name} is a method of oefr_kraken.Client, too: combine it with BaseClient, or rename it"
        )
    for name, cost in sorted(linted.costs.items(), key=lambda one: (-one[1].complexity, one[0])):
        typer.echo(f"{name}: {cost.complexity} fields, {cost.nodes} nodes")
    typer.echo(f"{len(linted.findings)} finding{'s' if len(linted.findings) != 1 else ''}")
    raise typer.Exit(1 if linted.findings else 0)


def _shipped_schema() -> Path:
    from oefr_kraken import schema_path

    return schema_path()


@app.command()
def deprecations(
    days: Annotated[int, typer.Option(help="How many days ahead counts as near.")] = 90,
    everything: Annotated[bool, typer.Option("--all", help="Also what is far off, or has no date.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    check: Annotated[
        bool, typer.Option(help="Exit with 1 where something is past or near its removal.")
    ] = False,
    today: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Another day than today.")
    ] = None,
) -> None:
    """List what this version offers that the API has removed, or is about to."""
    from oefr_kraken.deprecations import deprecations as find
    from oefr_kraken.errors import ConfigurationError

    day = today.date() if today else datetime.now(UTC).date()
    try:
        found = find()
    except ConfigurationError as error:
        raise typer.BadParameter(str(error)) from None
    due = [one for one in found if (left := one.days_left(day)) is not None and left <= days]
    listed = found if everything else due
    if as_json:
        typer.echo(json.dumps([_as_dict(one, day) for one in listed], indent=1))
    else:
        _show(listed, day)
        typer.echo(f"{len(due)} due within {days} days of {day}, {len(found)} deprecated in all", err=True)
    raise typer.Exit(1 if check and due else 0)


def _as_dict(one: Deprecated, day: date) -> dict[str, object]:
    return {
        "kind": one.kind,
        "name": one.name,
        "removal": one.removal.isoformat() if one.removal else None,
        "days_left": one.days_left(day),
        "used_by": list(one.used_by),
        "reason": one.reason,
    }


def _when(one: Deprecated, day: date) -> str:
    left = one.days_left(day)
    if left is None:
        return "no date"
    return f"in {left} days" if left > 0 else "today" if left == 0 else f"{-left} days ago"


def _show(found: list[Deprecated], day: date, console: Console | None = None) -> None:
    """A table for people, as wide as the terminal; lines with tabs where another program reads."""
    from rich.console import Console
    from rich.table import Table

    rows = [(one.kind, one.name, str(one.removal or ""), _when(one, day), one.reason) for one in found]
    console = console or Console()
    if not console.is_terminal:
        for row in rows:
            typer.echo("\t".join(row))
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    wide = console.width >= 100
    for title in ("What", "Name", "Removal", "When", "Instead")[: 5 if wide else 4]:
        table.add_column(title, overflow="fold", no_wrap=title == "Removal")
    for row, one in zip(rows, found, strict=True):
        past = (one.days_left(day) or 0) < 0
        table.add_row(*row[: 5 if wide else 4], style="red" if past else None)
    console.print(table)
