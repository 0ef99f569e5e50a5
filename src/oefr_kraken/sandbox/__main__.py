"""`python -m oefr_kraken.sandbox`: the sandbox in the foreground."""

from __future__ import annotations

import argparse

from .server import serve

if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        prog="python -m oefr_kraken.sandbox", description="Serve a local Kraken with demo data."
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8765, help="0 takes a free one")
    parser.add_argument("--seed", type=int, default=0, help="which demo customer")
    parser.add_argument("--token-lifetime", type=float, default=3600, help="seconds")
    parser.add_argument("--points", type=int, default=50_000, help="allowance per hour")
    parser.add_argument("--faults", help="JSON file with faults")
    parser.add_argument(
        "--allow-remote", action="store_true", help="allow a host that is not a loopback address"
    )
    serve(**vars(parser.parse_args()))
