"""Run by `.ci/run` in an environment that holds only the built wheel, away from the repository: it imports, and it works."""

from importlib.metadata import version
from pathlib import Path

import oefr_kraken
from oefr_kraken import Client, errors
from oefr_kraken.sandbox import Sandbox

assert oefr_kraken.__version__ == version("oefr-kraken")
assert "site-packages" in str(oefr_kraken.__file__)
for package in ("oefr_kraken", "oefr_kraken_graphql"):
    assert (Path(oefr_kraken.__file__).parent.parent / package / "py.typed").exists()
assert all(getattr(oefr_kraken, name) is not None for name in oefr_kraken.__all__)

with Sandbox() as sandbox, Client(sandbox.auth, url=sandbox.url) as client:
    account = client.account(account_number=sandbox.account_number)
    assert account is not None
    points = client.paginate(client.supply_points, account_number=sandbox.account_number).collect()
    try:
        client.account(account_number="A-00000000")
    except errors.AuthorizationError as error:
        print(f"{account.number}: {len(points)} supply points; and an error as it should be: {error.code}")
