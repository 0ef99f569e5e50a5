"""The three calls that are timed, and what the server answers: made up, always the same."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

TOKEN = "eyJhbGciOiJub25lIn0.eyJpYXQiOjE3MDAwMDAwMDAsImV4cCI6NDEwMDAwMDAwMH0.c2ln"  # noqa: S105  nobody's
URL = "http://127.0.0.1:9/v1/graphql/"


@dataclass(frozen=True)
class Case:
    """One call."""

    name: str
    method: str
    """Name of the operation's method, and of its module in the generated package."""
    arguments: dict[str, Any]
    body: bytes
    """What the server answers."""

    @property
    def document(self) -> str:
        """What is sent."""
        return str(self.operation.document)

    @property
    def operation(self) -> Any:
        """The generated constant."""
        from importlib import import_module

        return import_module(f"oefr_kraken_graphql.{self.method}").OPERATION

    def variables(self) -> dict[str, Any]:
        """Return what a program without this client would send: GraphQL names, JSON values."""
        head, *_ = self.arguments
        camel = head.split("_")[0] + "".join(part.title() for part in head.split("_")[1:])
        return {camel: self.arguments[head], **({"first": 100} if "first" in self.arguments else {})}


def _json(data: object) -> bytes:
    return json.dumps({"data": data}, separators=(",", ":")).encode()


def _small() -> bytes:
    address = ["12 rue des Lilas", "Bâtiment B", "69003 Lyon"]
    account = {
        "id": "481516",
        "number": "A-1234ABCD",
        "accountType": "DOMESTIC",
        "status": "ACTIVE",
        "brand": "OCTOPUS_ENERGY_FRANCE",
        "urn": None,
        "createdAt": "2024-03-05T09:12:44.123456+01:00",
        "balance": 1234,
        "overdueBalance": 0,
        "billingName": "Camille Martin",
        "billingSubName": "",
        "billingEmail": "camille.martin@example.fr",
        "billingAddress": ", ".join(address),
        "billingAddressLine1": address[0],
        "billingAddressLine2": address[1],
        "billingAddressLine3": address[2],
        "billingAddressLine4": "",
        "billingAddressLine5": "",
        "billingAddressPostcode": "69003",
        "billingCountryCode": "FR",
        "billingDeliveryPointIdentifier": None,
        "splitBillingAddress": address,
        "canRequestRefund": False,
        "commsDeliveryPreference": "EMAIL",
        "documentAccessibility": None,
        "isInHardship": False,
        "preferredLanguageForComms": "FRENCH",
        "referralsCreated": 2,
        "properties": [
            {
                "id": str(2300 + n),
                "address": ", ".join(address),
                "label": f"home {n}",
                "postcode": "69003",
                "splitAddress": address,
            }
            for n in range(2)
        ],
    }
    reference = {
        "namespace": "crm",
        "value": "0000-1111",
        "createdAt": "2024-03-05T09:12:44+01:00",
        "updatedAt": "2026-10-01T00:00:00+02:00",
        "account": account,
    }
    return _json({"accountReference": [reference]})


def _connection(nodes: list[dict[str, Any]]) -> dict[str, Any]:
    edges = [{"cursor": f"YXJyYXljb25uZWN0aW9uOj{n:06}", "node": node} for n, node in enumerate(nodes)]
    page = {"hasNextPage": True, "hasPreviousPage": False, "startCursor": "first", "endCursor": "last"}
    return {"totalCount": 1_000_000, "edgeCount": len(nodes), "pageInfo": page, "edges": edges}


def _page() -> bytes:
    return _json(
        {
            "account": {
                "referrals": {
                    "referringUserTotalPaymentAmount": 250_000,
                    **_connection(
                        [
                            {
                                "code": f"lilas-{n:05}",
                                "combinedPaymentAmount": 5000,
                                "id": str(80_000 + n),
                                "paymentDate": f"2025-{n % 12 + 1:02}-{n % 28 + 1:02}",
                                "paymentStatus": "PAID",
                                "referredUserJoinDate": f"2025-{n % 12 + 1:02}-{n % 28 + 1:02}T08:15:00+01:00",
                                "referredUserName": f"Prénom {n} Nom",
                                "referredUserPaymentAmount": 2500,
                                "referringUserPaymentAmount": 2500,
                                "schemeType": "REFERRAL_REWARD",
                            }
                            for n in range(100)
                        ]
                    ),
                }
            }
        }
    )


def _measurements() -> bytes:
    begin = datetime(2025, 1, 1, tzinfo=UTC)
    half_hour = timedelta(minutes=30)
    return _json(
        {
            "property": {
                "measurements": _connection(
                    [
                        {
                            "__typename": "IntervalMeasurementType",
                            "value": f"{0.1 + n * 0.013:.4f}",
                            "unit": "kwh",
                            "readAt": (begin + (n + 1) * half_hour).isoformat(),
                            "source": "ENEDIS",
                            "metaData": None,
                            "startAt": (begin + n * half_hour).isoformat(),
                            "endAt": (begin + (n + 1) * half_hour).isoformat(),
                            "durationInSeconds": 1800,
                        }
                        for n in range(100)
                    ]
                )
            }
        }
    )


def _costs() -> bytes:
    """Return the same page as the live API answers it where costs are known: four statistics and the filters with each reading."""
    answer = json.loads(_measurements())
    for edge in answer["data"]["property"]["measurements"]["edges"]:
        money = {
            "estimatedAmount": "4.31",
            "costCurrency": "EUR",
            "pricePerUnit": {"amount": "21.46", "unit": "KILOWATT_HOURS"},
        }
        statistic = {
            "type": "CONSUMPTION_COST",
            "value": None,
            "description": None,
            "costInclTax": money,
            "costExclTax": money,
        }
        edge["node"]["metaData"] = {
            "statistics": [{"label": f"cost {n}", **statistic} for n in range(2)],
            "extras": None,
            "utilityFilters": {
                "__typename": "ElectricityFiltersOutput",
                "marketSupplyPointId": "12345678901234",
                "readingDirection": "CONSUMPTION",
                "readingFrequencyType": "THIRTY_MIN_INTERVAL",
                "readingQuality": None,
                "deviceId": None,
                "registerId": None,
            },
        }
    return _json(answer["data"])


SMALL = Case("small call, 40 fields", "account_reference", {"value": "0000-1111"}, _small())
PAGE = Case(
    "page of 100 x 10 fields",
    "account_referrals",
    {"account_number": "A-1234ABCD", "first": 100},
    _page(),
)
MEASUREMENTS = Case(
    "page of 100 measurements (datetime, Decimal)",
    "property_measurements",
    {"id": "2300", "first": 100},
    _measurements(),
)
COSTS = Case(
    "page of 100 measurements with their costs",
    "property_measurements",
    {"id": "2300", "first": 100},
    _costs(),
)
CASES = {"small": SMALL, "page": PAGE, "measurements": MEASUREMENTS, "costs": COSTS}

LOGIN = _json(
    {
        "obtainKrakenToken": {
            "token": TOKEN,
            "payload": {"iat": 1_700_000_000, "exp": 4_100_000_000},
            "refreshToken": "0123456789abcdef",
            "refreshExpiresIn": 4_100_000_000,
        }
    }
)
"""What a login answers."""
