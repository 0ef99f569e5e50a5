"""The demo customer's data: deterministic, right across clock changes, filtered, and changed by mutations."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import httpx
import pytest

from oefr_kraken.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

PARIS = ZoneInfo("Europe/Paris")

MEASUREMENTS = """query M($id: ID!, $startAt: DateTime, $endAt: DateTime, $startOn: Date, $endOn: Date, $first: Int, $last: Int,
    $after: String, $before: String, $filters: [UtilityFiltersInput], $timezone: String) {
  property(id: $id) {
    measurements(startAt: $startAt, endAt: $endAt, startOn: $startOn, endOn: $endOn, first: $first, last: $last,
        after: $after, before: $before, utilityFilters: $filters, timezone: $timezone) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { cursor node {
        __typename value unit readAt
        ... on IntervalMeasurementType { startAt endAt durationInSeconds }
        metaData {
          statistics { label value costInclTax { estimatedAmount costCurrency } }
          utilityFilters { __typename ... on ElectricityFiltersOutput { marketSupplyPointId readingFrequencyType } }
        }
      } }
    }
  }
}"""


class Reader:
    def __init__(self, sandbox: Sandbox, http: httpx.Client) -> None:
        self.sandbox = sandbox
        self.http = http
        self.headers: dict[str, str] = {}
        login = "mutation L($i: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $i) { token } }"
        answer = self.ask(login, i={"email": sandbox.email, "password": sandbox.password})
        self.headers["Authorization"] = answer["obtainKrakenToken"]["token"]

    def text(self, query: str, **variables: Any) -> str:
        answer = self.http.post(
            self.sandbox.url, json={"query": query, "variables": variables}, headers=self.headers
        )
        assert answer.status_code == 200, answer.text
        return answer.text

    def ask(self, query: str, **variables: Any) -> Any:
        import json

        answer = json.loads(self.text(query, **variables))
        assert "errors" not in answer, answer["errors"]
        return answer["data"]

    def measurements(self, home: int = 0, **arguments: Any) -> list[Any]:
        """Read every page."""
        arguments = {"first": 100, "id": self.sandbox.property_ids[home], **arguments}
        nodes: list[Any] = []
        while True:
            page = self.ask(MEASUREMENTS, **arguments)["property"]["measurements"]
            nodes += [edge["node"] for edge in page["edges"]]
            if not page["pageInfo"]["hasNextPage"]:
                assert len(nodes) == page["totalCount"]
                return nodes
            arguments["after"] = page["pageInfo"]["endCursor"]


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    with httpx.Client() as client:
        yield client


@pytest.fixture(scope="module")
def reader(sandbox: Sandbox, http: httpx.Client) -> Reader:
    return Reader(sandbox, http)


def electricity(**filters: Any) -> list[dict[str, Any]]:
    return [{"electricityFilters": filters}]


def midnight(day: dt.date) -> str:
    return dt.datetime.combine(day, dt.time(), PARIS).isoformat()


def day_of(reader: Reader, day: dt.date, **arguments: Any) -> list[Any]:
    return reader.measurements(startAt=midnight(day), endAt=midnight(day + dt.timedelta(days=1)), **arguments)


def test_numbers_look_like_the_real_ones(sandbox: Sandbox) -> None:
    prefix, _, digits = sandbox.account_number.partition("-")
    assert prefix == "A"
    assert len(digits) == 8
    assert digits == f"{int(digits, 16):08X}"
    for meter in (sandbox.prm, sandbox.tempo_prm, sandbox.pce):
        assert len(meter) == 14
        assert meter.isdigit()
    assert sandbox.auth.email == sandbox.email


def test_the_same_seed_gives_the_same_bytes_and_another_one_does_not(
    sandbox: Sandbox, reader: Reader, http: httpx.Client
) -> None:
    query = """query A($n: String!, $id: ID!) {
      account(accountNumber: $n) {
        billingName balance ledgers { balance number } users { email mobile accountUserRoles { role } }
        transactions(first: 20) { edges { node { __typename id amount postedDate ... on Charge { consumption { quantity } } } } }
        repayments(first: 5) { edges { node { id amount status paymentDate } } }
      }
      property(id: $id) { measurements(first: 50) { edges { node { value metaData { statistics { label } } } } } }
    }"""
    with Sandbox() as again, Sandbox(seed=7) as other:
        texts = [
            entry.text(query, n=entry.sandbox.account_number, id=entry.sandbox.property_id)
            for entry in (reader, Reader(again, http), Reader(other, http))
        ]
    assert texts[0] == texts[1]
    assert texts[0] != texts[2]
    assert again.account_number == sandbox.account_number != other.account_number


@pytest.mark.parametrize(
    ("day", "count"),
    [
        (dt.date(2026, 3, 29), 46),
        (dt.date(2026, 6, 15), 48),
        (dt.date(2025, 10, 26), 50),
        (dt.date(2026, 10, 25), 50),
    ],
)
def test_days_of_paris_have_46_48_or_50_half_hours(reader: Reader, day: dt.date, count: int) -> None:
    nodes = day_of(reader, day)
    assert len(nodes) == count
    assert {node["durationInSeconds"] for node in nodes} == {1800}
    for one, two in pairwise(nodes):
        assert one["endAt"] == two["startAt"]
    assert nodes[0]["startAt"] == midnight(day)
    assert nodes[-1]["endAt"] == midnight(day + dt.timedelta(days=1))
    # Off-peak from 22:00 to 6:00 by the clock on the wall, whatever it does in between.
    for node in nodes:
        hour = int(node["startAt"][11:13])
        [statistic] = node["metaData"]["statistics"]
        assert statistic["label"] == ("HEURES_CREUSES" if hour >= 22 or hour < 6 else "HEURES_PLEINES")
        assert statistic["value"] == node["value"]
        assert statistic["costInclTax"]["costCurrency"] == "EURO_CENTS"
        assert Decimal(statistic["costInclTax"]["estimatedAmount"]) > 0


@pytest.mark.parametrize(
    "frequency", ["HOUR_INTERVAL", "DAY_INTERVAL", "WEEK_INTERVAL", "MONTH_INTERVAL", "QUARTER_INTERVAL"]
)
def test_longer_intervals_are_sums_of_the_half_hours(reader: Reader, frequency: str) -> None:
    # The last quarter of 2025 is also whole weeks from Monday 29 September on; it holds the long day of October.
    start, end = midnight(dt.date(2025, 9, 29)), midnight(dt.date(2026, 1, 1))
    longer = reader.measurements(
        startAt=start, endAt=end, filters=electricity(readingFrequencyType=frequency)
    )
    first, last = longer[0]["startAt"], longer[-1]["endAt"]
    half_hours = reader.measurements(startAt=first, endAt=last)
    assert sum(Decimal(node["value"]) for node in longer) == sum(
        Decimal(node["value"]) for node in half_hours
    )
    for one, two in pairwise(longer):
        assert one["endAt"] == two["startAt"]
    for node in longer:
        assert sum(Decimal(entry["value"]) for entry in node["metaData"]["statistics"]) == Decimal(
            node["value"]
        )
    count = {
        "HOUR_INTERVAL": 94 * 24 + 1,
        "DAY_INTERVAL": 94,
        "WEEK_INTERVAL": 14,
        "MONTH_INTERVAL": 3,
        "QUARTER_INTERVAL": 1,
    }
    assert len(longer) == count[frequency]


def test_two_years_end_the_day_before_today(reader: Reader) -> None:
    days = reader.measurements(filters=electricity(readingFrequencyType="DAY_INTERVAL"))
    assert len(days) == 730
    assert days[0]["startAt"] == midnight(dt.date(2024, 11, 1))
    assert days[-1]["endAt"] == midnight(dt.date(2026, 11, 1))
    total = reader.ask(MEASUREMENTS, id=reader.sandbox.property_id, first=1)["property"]["measurements"][
        "totalCount"
    ]
    assert total == 730 * 48
    query = "query L($n: String!, $id: ID!) { lastReadingDateForMeasurements(accountNumber: $n, marketSupplyPointId: $id) }"
    answer = reader.ask(query, n=reader.sandbox.account_number, id=reader.sandbox.prm)
    assert answer == {"lastReadingDateForMeasurements": "2026-10-31"}


def test_winter_takes_more_than_summer(reader: Reader) -> None:
    months = reader.measurements(filters=electricity(readingFrequencyType="MONTH_INTERVAL"))
    value = {node["startAt"][:7]: Decimal(node["value"]) for node in months}
    assert 1.2 * float(value["2026-07"]) < float(value["2026-01"]) < 1500


def test_a_page_may_be_taken_from_the_end(reader: Reader) -> None:
    page = reader.ask(MEASUREMENTS, id=reader.sandbox.property_id, last=2)["property"]["measurements"]
    assert [edge["node"]["endAt"] for edge in page["edges"]] == [
        "2026-10-31T23:30:00+01:00",
        "2026-11-01T00:00:00+01:00",
    ]


def test_dates_and_time_zone(reader: Reader) -> None:
    nodes = reader.measurements(startOn="2026-06-15", endOn="2026-06-16", timezone="UTC")
    assert [nodes[0]["startAt"], nodes[-1]["endAt"]] == [
        "2026-06-15T00:00:00+00:00",
        "2026-06-16T00:00:00+00:00",
    ]
    paris = reader.measurements(startAt="2026-06-15T02:00:00+02:00", endAt="2026-06-16T02:00:00+02:00")
    assert [node["value"] for node in paris] == [node["value"] for node in nodes]
    days = reader.measurements(
        startOn="2026-06-15",
        endOn="2026-06-18",
        timezone="UTC",
        filters=electricity(readingFrequencyType="DAY_INTERVAL"),
    )
    assert days[0]["value"] == str(sum(Decimal(node["value"]) for node in nodes))


def test_the_second_home_has_tempo_classes(reader: Reader) -> None:
    winter = reader.measurements(home=1, startOn="2026-01-05", endOn="2026-02-05")
    summer = reader.measurements(home=1, startOn="2026-07-01", endOn="2026-07-03")
    labels = [
        {entry["label"] for node in nodes for entry in node["metaData"]["statistics"]}
        for nodes in (winter, summer)
    ]
    assert labels == [{"HPHI", "HCHI", "HPP", "HCP"}, {"HPE", "HCE"}]


def test_filters_choose_meter_direction_quality_and_frequency(reader: Reader) -> None:
    sandbox = reader.sandbox
    day = {"startOn": "2026-06-15", "endOn": "2026-06-16"}
    own = reader.measurements(**day, filters=electricity(marketSupplyPointId=sandbox.prm))
    assert len(own) == 48
    assert own[0]["metaData"]["utilityFilters"] == {
        "__typename": "ElectricityFiltersOutput",
        "marketSupplyPointId": sandbox.prm,
        "readingFrequencyType": "RAW_INTERVAL",
    }
    for nothing in (
        {"marketSupplyPointId": sandbox.tempo_prm},
        {"readingDirection": "GENERATION"},
        {"readingQuality": "ESTIMATE"},
        {"readingFrequencyType": "FIVE_MIN_INTERVAL"},
        {"registerId": "1"},
    ):
        assert reader.measurements(**day, filters=electricity(**nothing)) == []
    gas = reader.measurements(**day, filters=[{"gasFilters": {"marketSupplyPointId": sandbox.pce}}])
    assert [node["metaData"]["statistics"][0]["label"] for node in gas] == ["BASE"]
    both = reader.measurements(**day, filters=[{"electricityFilters": {}, "gasFilters": {}}])
    assert len(both) == 49


def test_points_in_time_are_no_intervals(reader: Reader) -> None:
    nodes = reader.measurements(
        startOn="2026-06-15", endOn="2026-06-18", filters=electricity(readingFrequencyType="POINT_IN_TIME")
    )
    assert {node["__typename"] for node in nodes} == {"MeasurementType"}
    days = reader.measurements(
        startOn="2026-06-15", endOn="2026-06-18", filters=electricity(readingFrequencyType="DAY_INTERVAL")
    )
    assert Decimal(nodes[1]["value"]) - Decimal(nodes[0]["value"]) == Decimal(days[0]["value"])


def test_history_may_be_long_and_still_answers_its_last_page(http: httpx.Client) -> None:
    with Sandbox(days=20_900) as long:
        page = Reader(long, http).ask(MEASUREMENTS, id=long.property_id, last=1)["property"]["measurements"]
    assert page["totalCount"] > 1_000_000
    assert page["edges"][0]["node"]["endAt"] == "2026-11-01T00:00:00+01:00"


def test_meter_readings_follow_one_another(reader: Reader) -> None:
    sandbox = reader.sandbox
    query = """query R($n: String!, $m: String!, $a: String, $s: Date, $e: Date) {
      electricityReading(accountNumber: $n, prmId: $m, first: 100, after: $a, periodStartAt: $s, periodEndAt: $e) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { node { periodStartAt periodEndAt indexStartValue indexEndValue consumption calendarTempClass
          temporalClass { ... on ProviderTemporalClassType { code } } } }
      }
    }"""
    nodes: list[Any] = []
    after = None
    while True:
        page = reader.ask(query, n=sandbox.account_number, m=sandbox.prm, a=after)["electricityReading"]
        nodes += [edge["node"] for edge in page["edges"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert len(nodes) == page["totalCount"] == 2 * 730
    for name in ("HP", "HC"):
        own = [node for node in nodes if node["calendarTempClass"] == name]
        for one, two in pairwise(own):
            assert one["indexEndValue"] == two["indexStartValue"]
            assert one["periodEndAt"] == two["periodStartAt"]
            assert Decimal(one["indexEndValue"]) - Decimal(one["indexStartValue"]) == Decimal(
                one["consumption"]
            )
    week = reader.ask(query, n=sandbox.account_number, m=sandbox.prm, s="2026-03-01", e="2026-03-08")
    assert week["electricityReading"]["totalCount"] == 14
    gas = (
        query.replace("electricityReading", "gasReading")
        .replace("prmId", "pceRef")
        .replace(
            "calendarTempClass\n          temporalClass { ... on ProviderTemporalClassType { code } }",
            "energyQualification",
        )
    )
    assert reader.ask(gas, n=sandbox.account_number, m=sandbox.pce)["gasReading"]["totalCount"] == 730


def test_the_account_holds_together(reader: Reader) -> None:
    sandbox = reader.sandbox
    account = reader.ask(
        """query A($n: String!) { account(accountNumber: $n) {
          number balance ledgers { number balance transactions(first: 1) { edges { node { balanceCarriedForward } } } }
          properties { id supplyPoints(first: 10) { edges { node { externalIdentifier marketName property { id }
            meterPoint { __typename ... on ElectricityMeterPoint { offPeakLabel providerCalendar { temporalClasses { code } } } } } } } }
          agreements(first: 100) { totalCount edges { node { __typename
            ... on ElectricitySpecificAgreementType { id isActive validTo product { code } supplyPoint { externalIdentifier } chargingLedger { number } } } } }
          users { email accounts { number } }
        } }""",
        n=sandbox.account_number,
    )["account"]
    ledgers = account["ledgers"]
    assert account["balance"] == sum(ledger["balance"] for ledger in ledgers)
    for ledger in ledgers:
        assert ledger["transactions"]["edges"][0]["node"]["balanceCarriedForward"] == ledger["balance"]
    assert [home["id"] for home in account["properties"]] == list(sandbox.property_ids)
    points = [[edge["node"] for edge in home["supplyPoints"]["edges"]] for home in account["properties"]]
    assert [[point["externalIdentifier"] for point in home] for home in points] == [
        [sandbox.prm, sandbox.pce],
        [sandbox.tempo_prm],
    ]
    assert all(
        point["property"]["id"] == home["id"]
        for home, own in zip(account["properties"], points, strict=True)
        for point in own
    )
    assert account["agreements"]["totalCount"] == 9
    assert account["users"] == [{"email": sandbox.email, "accounts": [{"number": sandbox.account_number}]}]


def test_agreements_are_filtered(reader: Reader) -> None:
    query = """query A($n: String!, $at: DateTime, $p: ID, $s: ID) {
      agreements(accountNumber: $n, first: 100, activeAt: $at, propertyId: $p, supplyPointId: $s) {
        edges { node { __typename ... on ElectricitySpecificAgreementType { isActive } ... on GasSpecificAgreementType { isActive } } } } }"""

    def ask(**filters: str) -> list[Any]:
        edges = reader.ask(query, n=reader.sandbox.account_number, **filters)["agreements"]["edges"]
        return [edge["node"] for edge in edges]

    assert [node["isActive"] for node in ask(at="2026-10-01T00:00:00+02:00")] == [True] * 3
    assert len(ask(p=reader.sandbox.property_ids[1])) == 3
    assert {node["__typename"] for node in ask(s=reader.sandbox.pce)} == {"GasSpecificAgreementType"}


def test_transactions_are_filtered_and_of_every_kind(reader: Reader) -> None:
    query = """query T($n: String!, $f: Date, $t: Date, $l: String, $k: [TransactionTypeFilter], $o: TransactionsOrderBy) {
      account(accountNumber: $n) { transactions(first: 100, fromDate: $f, toDate: $t, ledgerNumber: $l, transactionTypes: $k, orderBy: $o) {
        totalCount edges { node { __typename postedDate amount } } } } }"""

    def ask(**filters: Any) -> Any:
        return reader.ask(query, n=reader.sandbox.account_number, **filters)["account"]["transactions"]

    everything = ask()
    assert everything["totalCount"] > 100
    days = [edge["node"]["postedDate"] for edge in everything["edges"]]
    assert days == sorted(days, reverse=True)
    assert {edge["node"]["__typename"] for edge in everything["edges"]} == {
        "Charge",
        "Payment",
        "Credit",
        "Refund",
    }
    year = ask(f="2025-01-01", t="2025-12-31", o="POSTED_DATE_ASC")
    days = [edge["node"]["postedDate"] for edge in year["edges"]]
    assert days == sorted(days)
    assert {day[:4] for day in days} == {"2025"}
    assert ask(l=reader.sandbox.ledger_number)["totalCount"] < everything["totalCount"]
    assert {edge["node"]["__typename"] for edge in ask(k=["ENERGY_CHARGES"])["edges"]} == {"Charge"}


def test_bills_are_of_every_kind_and_found_by_id(reader: Reader) -> None:
    query = """query B($n: String!, $id: ID) { account(accountNumber: $n) {
      bills(first: 100) { totalCount edges { node { __typename id fromDate ... on StatementType { openingBalance closingBalance } } } }
      bill(id: $id) { id } } }"""
    account = reader.ask(query, n=reader.sandbox.account_number)["account"]
    nodes = [edge["node"] for edge in account["bills"]["edges"]]
    assert {node["__typename"] for node in nodes} == {
        "StatementType",
        "InvoiceType",
        "CollectiveBillType",
        "PreKrakenBillType",
        "PeriodBasedDocumentType",
    }
    assert account["bill"]["id"] == nodes[0]["id"]
    assert reader.ask(query, n=reader.sandbox.account_number, id=nodes[7]["id"])["account"]["bill"] == {
        "id": nodes[7]["id"]
    }
    assert reader.ask(query, n=reader.sandbox.account_number, id="0")["account"]["bill"] is None


SESSIONS = """query S($n: String!, $d: String!, $after: DateTime, $before: DateTime, $first: Int, $last: Int, $k: [ChargingSessionType]) {
  devices(accountNumber: $n, deviceId: $d) { ... on SmartFlexVehicle {
    chargingSessions(after: $after, before: $before, first: $first, last: $last, sessionTypes: $k) {
      pageInfo { startCursor endCursor hasNextPage hasPreviousPage } edges { cursor node { __typename start end } } } } } }"""


def test_charging_sessions_are_paged_by_dates(reader: Reader) -> None:
    sandbox = reader.sandbox

    def ask(**arguments: Any) -> Any:
        answer = reader.ask(SESSIONS, n=sandbox.account_number, d=sandbox.vehicle_id, **arguments)
        return answer["devices"][0]["chargingSessions"]

    nodes: list[Any] = []
    arguments: dict[str, Any] = {"first": 25}
    while True:
        page = ask(**arguments)
        nodes += [edge["node"] for edge in page["edges"]]
        arguments["after"] = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert len(nodes) == 160
    assert [node["start"] for node in nodes] == sorted(node["start"] for node in nodes)
    assert {node["__typename"] for node in nodes} == {"SmartFlexChargingSession", "PublicChargingSession"}
    middle = ask(first=100, after=nodes[3]["start"], before=nodes[7]["start"])
    assert [edge["node"] for edge in middle["edges"]] == nodes[4:7]
    assert [edge["node"] for edge in ask(last=2)["edges"]] == nodes[-2:]
    assert {edge["node"]["__typename"] for edge in ask(first=9, k=["PUBLIC"])["edges"]} == {
        "PublicChargingSession"
    }


def test_mutations_change_the_devices(http: httpx.Client) -> None:
    device = """query D($n: String!, $d: String!) { devices(accountNumber: $n, deviceId: $d) {
      status { currentState isSuspended } preferences { mode unit schedules { dayOfWeek max time } } } }"""
    with Sandbox() as sandbox:
        reader = Reader(sandbox, http)

        def state() -> Any:
            return reader.ask(device, n=sandbox.account_number, d=sandbox.vehicle_id)["devices"][0]

        boost = "mutation B($d: String!, $a: UpdateBoostChargeAction!) { updateBoostCharge(input: {deviceId: $d, action: $a}) { id } }"
        control = "mutation C($d: ID!, $a: SmartControlAction!) { updateDeviceSmartControl(input: {deviceId: $d, action: $a}) { id } }"
        states = [state()["status"]["currentState"]]
        for query, action in (
            (boost, "BOOST"),
            (boost, "CANCEL"),
            (control, "SUSPEND"),
            (control, "UNSUSPEND"),
        ):
            reader.ask(query, d=sandbox.vehicle_id, a=action)
            states.append(state()["status"]["currentState"])
        assert states == [
            "SMART_CONTROL_CAPABLE",
            "BOOSTING",
            "SMART_CONTROL_CAPABLE",
            "SMART_CONTROL_OFF",
            "SMART_CONTROL_CAPABLE",
        ]
        preferences = (
            """mutation P($i: SmartFlexDevicePreferencesInput!) { setDevicePreferences(input: $i) { id } }"""
        )
        schedule = {"dayOfWeek": "FRIDAY", "time": "06:15", "max": "90"}
        given = {
            "deviceId": sandbox.vehicle_id,
            "mode": "CHARGE",
            "unit": "PERCENTAGE",
            "schedules": [schedule],
        }
        reader.ask(preferences, i=given)
        assert state()["preferences"]["schedules"] == [
            {"dayOfWeek": "FRIDAY", "max": 90.0, "time": "06:15:00"}
        ]

        body = {"query": boost, "variables": {"d": sandbox.charge_point_id, "a": "BOOST"}}
        refused = http.post(sandbox.url, json=body, headers=reader.headers).json()
        assert refused["data"] == {"updateBoostCharge": None}
        assert refused["errors"][0]["extensions"]["errorCode"] == "KT-CT-4357"
        assert refused["errors"][0]["extensions"]["boostChargeRefusalReasons"] == ["BC_DEVICE_DISCONNECTED"]


def test_dispatches_are_planned_and_completed(reader: Reader) -> None:
    answer = reader.ask(
        """query D($n: String!, $d: String!) {
          flexPlannedDispatches(deviceId: $d) { start end type energyAddedKwh }
          plannedDispatches(accountNumber: $n) { start } completedDispatches(accountNumber: $n) { start delta meta { source } } }""",
        n=reader.sandbox.account_number,
        d=reader.sandbox.vehicle_id,
    )
    assert len(answer["flexPlannedDispatches"]) == 3
    today = midnight(dt.date(2026, 11, 1))
    assert all(entry["start"] > today for entry in answer["plannedDispatches"])
    assert all(entry["start"] < today for entry in answer["completedDispatches"])
