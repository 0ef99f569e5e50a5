"""Queries of one's own, compiled: typed methods with the login, the retries, the errors and the pagination of oefr_kraken.

oefr lint-queries --queries queries
oefr codegen --queries queries --package meters_graphql
python main.py              # against a local sandbox; nothing is sent elsewhere
"""

from __future__ import annotations

import asyncio

from meters_graphql.async_client import AsyncOperations
from meters_graphql.client import Operations

from oefr_kraken import AsyncBaseClient, BaseClient
from oefr_kraken.sandbox import Sandbox


class MyClient(Operations, BaseClient):
    """Calls what is in queries/. With `Client` in place of `BaseClient` it calls everything else, too."""


class MyAsyncClient(AsyncOperations, AsyncBaseClient):
    """The same, awaited."""


def show(client: MyClient, account_number: str) -> None:
    """Print the meters and the latest transactions of an account."""
    account = client.my_meters(account_number=account_number)
    if account is None:
        return
    for home in account.properties or []:
        if home is None or home.supply_points is None:
            continue
        for point in home.supply_points.nodes():
            print(f"{home.address}: {point.market_name} {point.external_identifier}")
    for transaction in client.paginate(client.my_transactions, account_number=account_number, max_items=3):
        print(f"{transaction.posted_date} {transaction.title}: {transaction.amount} cents")


async def balance(client: MyAsyncClient, account_number: str) -> int | None:
    """Read one number."""
    account = await client.my_meters(account_number=account_number)
    return account.balance if account is not None else None


async def show_balance(sandbox: Sandbox) -> None:
    """The asynchronous twin, for one call."""
    async with MyAsyncClient(sandbox.auth, url=sandbox.url) as client:
        print(f"balance: {await balance(client, sandbox.account_number)} cents")


def main() -> None:
    """Run everything against a sandbox."""
    with Sandbox() as sandbox:
        with MyClient(sandbox.auth, url=sandbox.url) as client:
            show(client, sandbox.account_number)
            once = client.execute(
                "query ($number: String!) { account(accountNumber: $number) { number } }",
                {"number": sandbox.account_number},
            )
            print(once)
        asyncio.run(show_balance(sandbox))


if __name__ == "__main__":
    main()
