"""The commands of `oefr`."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003  typer reads the annotations at run time
from typing import Annotated

import typer

from oefr_kraken import __version__

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
