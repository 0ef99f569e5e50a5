"""The world of one sandbox: the demo customer's nodes put together, and what each root field answers.

A root field that is not here is made up (`generic`). Which fields answer without a token is assumed, save for the login and
introspection: those that tell nothing about anybody.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from typing import TYPE_CHECKING, Any

from .data import billing
from .data.consumption import Meter, electricity_readings, gas_readings, measurements
from .data.customer import account_node, make_customer, property_node, user_node
from .data.devices import Garage
from .execution import Executor, load_schema
from .generic import Maker
from .nodes import Args, Call, Data, Node
from .problems import FOREIGN_ACCOUNT, NOT_FOUND_OF, ProblemError, is_unknown
from .tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .data.customer import Home
    from .limits import Points

PUBLIC = frozenset(
    {
        "obtainKrakenToken",
        "__schema",
        "__type",
        "__typename",
        "availableProducts",
        "energyMixData",
        "fraTermsAndConditionsForProduct",
        "isPasswordResetTokenValid",
        "krakenVersion",
        "passwordValidatorHelpTexts",
        "possibleErrors",
        "supplyProducts",
        "termsAndConditionsForProduct",
        "ufcContractsCount",
        "validateReferralCode",
    }
)
"""Root fields that need no token."""


class World:
    """Everything that one sandbox knows; the wire (`app`) asks it."""

    def __init__(
        self,
        *,
        seed: int,
        today: dt.date,
        days: int,
        clock: Callable[[], float],
        token_lifetime: float,
        refresh_lifetime: float,
        points: Points,
    ) -> None:
        self.customer = customer = make_customer(seed, today)
        self.tokens = Tokens(
            seed,
            customer.credentials,
            clock=clock,
            token_lifetime=token_lifetime,
            refresh_lifetime=refresh_lifetime,
        )
        self.points = points
        self._clock = clock
        self._meters = _meters(seed, customer.homes, today, days)
        garage = Garage(seed, customer, today)
        schema = load_schema()
        maker = Maker(schema, seed, today)

        homes: dict[str, Node] = {}
        points_of: list[tuple[Home, Node]] = []
        for home in customer.homes:
            node, supply_points = property_node(home, customer, self._measurements_of(home))
            homes[home.id] = node
            points_of += [(home, point) for point in supply_points]
        self._homes = homes
        self._supply_points = {str(point.data["externalIdentifier"]): point for _, point in points_of}
        moves = billing.transactions(seed, customer, today)
        agreements = billing.agreements(customer, today, points_of)
        ledgers = billing.ledgers(customer, moves, agreements)
        bills = billing.bills(customer, today, moves)
        self._account = account = account_node(customer)
        self._user = user_node(customer, lambda args, call: [account])
        balance = sum(node.data["balance"] for node in ledgers)
        account.data |= {
            "balance": balance,
            "overdueBalance": max(0, -balance),
            "users": [self._user],
            "properties": list(homes.values()),
            "ledgers": lambda args, call: [
                node for node in ledgers if args.get("ledgerNumber") in (None, node.data["number"])
            ],
            "agreements": billing.agreements_field(agreements, common=False),
            "marketSupplyAgreements": billing.agreements_field(agreements, common=True),
            "transactions": billing.transactions_field(moves),
            "payments": billing.payments_field(customer, moves),
            "paymentMethods": [billing.payment_instruction(customer)],
            "bills": billing.bills_field(bills),
            "bill": billing.bill_field(bills),
        }
        portfolio = Node(
            "PortfolioType",
            f"portfolio.{customer.portfolio_number}",
            {
                "number": customer.portfolio_number,
                "leadAccountNumber": customer.account_number,
                "accounts": [account],
                "parent": None,
            },
        )
        account.data["portfolio"] = portfolio
        maker.known = {
            "AccountType": [account],
            "AccountUserType": [self._user],
            "PropertyType": list(homes.values()),
            "SupplyPointType": list(self._supply_points.values()),
            "LedgerType": ledgers,
            "PortfolioType": [portfolio],
        }
        queries: Data = {
            "account": lambda args, call: account,
            "accounts": lambda args, call: [account],
            "accountUser": lambda args, call: self._user,
            "viewer": lambda args, call: self._user,
            "portfolio": lambda args, call: portfolio,
            "agreements": billing.agreements_field(agreements, common=False),
            "property": self._property,
            "supplyPoint": self._supply_point,
            "supplyPoints": list(self._supply_points.values()),
            "electricityReading": lambda args, call: electricity_readings(
                self._meter(args["prmId"], gas=False), args
            ),
            "gasReading": lambda args, call: gas_readings(self._meter(args["pceRef"], gas=True), args),
            "lastReadingDateForMeasurements": self._last_reading_date,
            "paymentsAndRepayments": billing.payments_and_repayments(customer),
            "paymentsAndRepaymentsForPrm": billing.payments_and_repayments(customer),
            "devices": garage.answer,
            "flexPlannedDispatches": garage.planned,
            "plannedDispatches": garage.upside(planned=True),
            "completedDispatches": garage.upside(planned=False),
            "loyaltyPointsBalance": self._loyalty_points,
            "rateLimitInfo": self._rate_limit_info,
        }
        mutations: Data = {
            "obtainKrakenToken": self._obtain,
            "obtainLongLivedRefreshToken": lambda args, call: Node(
                "ObtainLongLivedRefreshToken",
                "",
                self.tokens.obtain_long_lived(args["input"]["krakenToken"]),
            ),
            "forceReauthentication": self._force_reauthentication,
            "invalidateRefreshToken": lambda args, call: Node(
                "InvalidateRefreshToken",
                "",
                {"token": _refresh(self.tokens.revoke_refresh_token(args["input"]["refreshToken"]))},
            ),
            "invalidateRefreshTokensForUser": self._invalidate_refresh_tokens,
            "invalidatePreSignedToken": lambda args, call: Node(
                "InvalidatePreSignedToken",
                "",
                {
                    "token": Node(
                        "PreSignedToken", "", self.tokens.revoke_pre_signed_key(args["input"]["token"])
                    )
                },
            ),
            "invalidatePreSignedTokensForUser": self._invalidate_pre_signed_tokens,
            "setDevicePreferences": garage.set_preferences,
            "updateBoostCharge": garage.boost,
            "updateDeviceSmartControl": garage.smart_control,
        }
        self.executor = Executor(
            schema,
            maker,
            {"query": Node("Query", "Query", queries), "mutation": Node("Mutation", "Mutation", mutations)},
        )
        self.executor.guard = self._guard

    # Who may ask for what

    def _guard(self, kind: str, field: str, args: Mapping[str, Any], call: Call) -> None:
        if call.refusal is not None:
            raise call.refusal
        if field not in PUBLIC and call.session is None:
            raise ProblemError("KT-CT-1112")
        if kind == "query":
            self._check_account(field, args)
            _check_arguments(field, args)
            if (
                field == "detailedMeasures"
                and args["input"].get("prmRef", self.customer.homes[0].prm) not in self._meters
            ):
                raise ProblemError("KT-FR-4510")

    def _check_account(self, field: str, args: Mapping[str, Any]) -> None:
        given = args.get("accountNumber")
        if given is not None and given != self.customer.account_number:
            raise ProblemError(FOREIGN_ACCOUNT.get(field, "KT-CT-4177"))
        inner = args.get("input")
        if (
            isinstance(inner, dict)
            and inner.get("accountNumber", self.customer.account_number) != self.customer.account_number
        ):
            raise ProblemError(FOREIGN_ACCOUNT.get(field, "KT-CT-4177"))

    # Root fields

    def _property(self, args: Args, call: Call) -> Node:
        node = self._homes.get(args["id"])
        if node is None:
            raise ProblemError("KT-CT-4501")
        return node

    def _supply_point(self, args: Args, call: Call) -> Node:
        node = self._supply_points.get(args["externalIdentifier"])
        if node is None or node.data["marketName"] != args["marketName"]:
            raise ProblemError("KT-CT-4501")
        return node

    def _meter(self, number: str, *, gas: bool) -> Meter:
        meter = self._meters.get(number)
        if meter is None or meter.gas != gas:
            raise ProblemError("KT-FR-4510" if not gas else "KT-CT-4501")
        return meter

    def _meter_ids(self) -> dict[str, str]:
        return {str(point.data["id"]): number for number, point in self._supply_points.items()}

    def _measurements_of(self, home: Home) -> Callable[[Args, Call], Any]:
        own = [meter for number, meter in self._meters.items() if number in (home.prm, home.pce)]
        return lambda args, call: measurements(own, self._meter_ids(), args)

    def _last_reading_date(self, args: Args, call: Call) -> str:
        wanted: str = args["marketSupplyPointId"]
        meter = self._meters.get(self._meter_ids().get(wanted, wanted))
        if meter is None:
            raise ProblemError("KT-CT-4501")
        return (meter.end_day - dt.timedelta(days=1)).isoformat()

    def _loyalty_points(self, args: Args, call: Call) -> Node:
        if args.get("accountNumber") is None and args.get("input") is None:
            raise ProblemError("KT-CT-9222")
        return Node(
            "AccountLoyaltyPointsType", "loyalty", {"loyaltyPoints": 1240, "totalMonetaryAmount": 1240}
        )

    def _rate_limit_info(self, args: Args, call: Call) -> Node:
        allowance = Node("PointsAllowanceRateLimitInformation", "points", self.points.info(call.now))
        return Node("CombinedRateLimitInformation", "rate-limits", {"pointsAllowanceRateLimit": allowance})

    # Token mutations

    def _obtain(self, args: Args, call: Call) -> Node:
        return Node("ObtainKrakenJSONWebToken", "login", self.tokens.obtain(args["input"]))

    def _force_reauthentication(self, args: Args, call: Call) -> Node:
        self.tokens.force_reauthentication()
        data = {"tokensInvalidated": True, "effectiveAt": _timestamp(call.now)}
        return Node("ForceReauthentication", "reauthentication", data)

    def _invalidate_refresh_tokens(self, args: Args, call: Call) -> Node:
        self._check_own_email(args)
        return Node(
            "InvalidateRefreshTokensForUser",
            "",
            {"tokens": [_refresh(data) for data in self.tokens.revoke_refresh_tokens()]},
        )

    def _invalidate_pre_signed_tokens(self, args: Args, call: Call) -> Node:
        self._check_own_email(args)
        revoked = self.tokens.revoke_pre_signed_key(self.customer.credentials.pre_signed_key)
        return Node("InvalidatePreSignedTokensForUser", "", {"tokens": [Node("PreSignedToken", "", revoked)]})

    def _check_own_email(self, args: Args) -> None:
        if args["input"]["email"] != self.customer.credentials.email:
            raise ProblemError("KT-CT-1111")


def _meters(seed: int, homes: tuple[Home, ...], today: dt.date, days: int) -> dict[str, Meter]:
    first = today - dt.timedelta(days=days)
    meters: dict[str, Meter] = {}
    for position, home in enumerate(homes):
        meters[home.prm] = Meter(
            seed, home.prm, first, today, tempo=home.tempo, occupied_always=position == 0
        )
        if home.pce:
            meters[home.pce] = Meter(seed, home.pce, first, today, gas=True)
    return meters


def _refresh(data: Data) -> Node:
    return Node("RefreshToken", "", {**data, "expiryDt": _timestamp(data["expiresAt"])})


def _timestamp(moment: float) -> str:
    return dt.datetime.fromtimestamp(math.floor(moment), dt.UTC).isoformat()


def _check_arguments(field: str, args: Mapping[str, Any]) -> None:
    """Refuse what the reference documents a code for."""
    if field in ("accountContract", "businessContract") and not (
        args.get("identifier") or args.get("accountNumber")
    ):
        raise ProblemError("KT-CT-10005")
    if field == "meterPointNumberByAddress" and not re.fullmatch(
        r"\d{5}", args["input"].get("postcode") or "00000"
    ):
        raise ProblemError("KT-CT-4410")
    if field == "contracts":
        _check_contract_filters(args["filters"])
    if field == "leaveSupplierProcess" and not (args.get("number") or args.get("leaveSupplierProcessId")):
        raise ProblemError("KT-CT-10333")
    if field == "inkConversation" and not (args.get("accountNumber") or args.get("conversationRelayId")):
        raise ProblemError("KT-CT-7617")
    name, code = NOT_FOUND_OF.get(field, ("", ""))
    if name and args.get(name) is not None and is_unknown(args[name]):
        raise ProblemError(code)


def _check_contract_filters(filters: Mapping[str, Any]) -> None:
    if filters.get("subject") is not None:
        raise ProblemError("KT-CT-10030")
    party = filters.get("party")
    if party is None:
        raise ProblemError("KT-CT-10029")
    if not any(party.get(name) is not None for name in ("account", "business")):
        raise ProblemError("KT-CT-10031")
