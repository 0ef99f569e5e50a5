"""A downstream file: what mypy and pyright infer of the public surface. Checked by `make lint`, never run."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import assert_type

from oefr_kraken import (
    AsyncClient,
    AsyncPaginator,
    Client,
    EmailPassword,
    Paginator,
    RetryPolicy,
    enums,
    errors,
    inputs,
    types,
)
from oefr_kraken.errors import KrakenError
from oefr_kraken.pagination import Page

client = Client(EmailPassword("me@example.fr", "..."), retry=RetryPolicy(attempts=2))


def sync_calls(start: datetime, end: datetime) -> None:
    account = client.account("A-1234ABCD")
    assert_type(account, types.Account | None)
    assert account is not None
    assert_type(account.number, str | None)
    assert_type(account.balance, int)
    assert_type(account.status, enums.AccountStatus | None)
    assert_type(client.accounts(), list[types.Accounts | None] | None)
    assert_type(client.property("1"), types.Property | None)
    assert_type(client.viewer(), types.Viewer | None)
    assert_type(client.rate_limit_info(), types.RateLimitInfo | None)
    assert_type(client.available_product_switch_dates(1), list[date | None] | None)
    limits = inputs.UtilityFiltersInput(
        electricity_filters=inputs.ElectricityFiltersInput(
            reading_frequency_type=enums.ReadingFrequencyType.DAY_INTERVAL
        )
    )
    page = client.property_measurements("1", start_at=start, end_at=end, utility_filters=[limits])
    assert_type(page, types.MeasurementConnectionFragment | None)


def sync_walks() -> None:
    points = client.paginate(client.supply_points, account_number="A-1234ABCD")
    assert_type(points, Paginator[types.SupplyPointTypeFragment])
    for point in points:
        assert_type(point, types.SupplyPointTypeFragment)
        assert_type(point.external_identifier, str | None)
    assert_type(points.collect(limit=5), list[types.SupplyPointTypeFragment])
    assert_type(points.first(), types.SupplyPointTypeFragment | None)
    assert_type(points.cursor, str | None)
    assert_type(points.total_count, int | None)
    for page in points.pages():
        assert_type(page, Page[types.SupplyPointTypeFragment])
        assert_type(page[0], types.SupplyPointTypeFragment)
    for measurement in client.paginate(client.property_measurements, id="1", page_size=50):
        assert_type(measurement, types.MeasurementConnectionNode)
        assert_type(measurement.value, Decimal)


async def async_calls() -> None:
    async with AsyncClient.from_env() as awaited:
        account = await awaited.account(account_number="A-1234ABCD")
        assert_type(account, types.Account | None)
        walk = awaited.paginate(awaited.account_transactions, account_number="A-1234ABCD", max_items=10)
        assert_type(walk, AsyncPaginator[types.TransactionConnectionTypeConnectionNode])
        async for transaction in walk:
            assert_type(transaction.amount, int | None)
        assert_type(await walk.collect(), list[types.TransactionConnectionTypeConnectionNode])
        readings = awaited.paginate(awaited.electricity_reading, account_number="A-1234ABCD", prm_id="1")
        assert_type(await readings.first(), types.ElectricityReadingTypeFragment | None)


def walks_by_dates() -> None:
    for session in client.paginate(
        client.device_charging_sessions, account_number="A-1234ABCD", device_id="1"
    ):
        assert_type(session, types.DeviceChargingSessionConnectionNode)


def handled() -> str | None:
    view = client.with_options(timeout=5, partial=True)
    assert_type(view, Client)
    try:
        view.account("A-1234ABCD")
    except errors.RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except KrakenError as error:
        assert_type(error.errors, tuple[KrakenError, ...])
        return error.code
    assert_type(errors.CATALOGUE["KT-CT-4177"].operations, tuple[str, ...])
    return None
