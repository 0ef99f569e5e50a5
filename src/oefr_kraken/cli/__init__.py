"""The `oefr` command line; its commands are in `app`, which needs the extra `[cli]`."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command; where the extra is not installed, say so."""
    try:
        from .app import app
    except ImportError as error:
        sys.exit(f"oefr: {error.name} is not installed: pip install 'oefr-kraken[cli]'")
    app()
