"""What the demo customer owes and paid: ledgers, agreements with their rates, transactions, payments and bills.

Amounts are cents. A month of either energy is one charge and one payment; a few credits and refunds stand between them.
Assumed: how contracts, products and ledgers are worded, and the dates at which bills are issued.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..nodes import Args, Call, Data, Lazy, Node, number_of
from .consumption import PRICES, midnight
from .customer import class_label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .customer import Customer, Home


def _months(first: dt.date, end: dt.date) -> list[tuple[dt.date, dt.date]]:
    months = []
    while first < end:
        after = dt.date(first.year + first.month // 12, first.month % 12 + 1, 1)
        months.append((first, min(after, end)))
        first = after
    return months


def _amounts(key: str, gross: int) -> Node:
    net = round(gross / 1.2)
    return Node("TransactionAmountType", key, {"gross": gross, "net": net, "tax": gross - net})


# Transactions


def transactions(seed: int, customer: Customer, today: dt.date) -> list[Node]:
    """Return all transactions, oldest first: every member of the interface is among them."""
    nodes: list[Node] = []
    for ledger, usual in ((customer.electricity_ledger, 9_800), (customer.gas_ledger, 6_400)):
        balance = 0
        for begin, end in _months(customer.customer_since, today):
            key = f"transaction.{ledger}.{begin}"
            winter = 1.4 if begin.month in (11, 12, 1, 2, 3) else 0.7
            charge = int(usual * winter * (0.85 + number_of(seed, key) % 300 / 1000))
            steps: list[tuple[str, int, str, dt.date]] = [
                ("Payment", usual, "Prélèvement mensuel", begin + dt.timedelta(days=9)),
                ("Charge", -charge, "Consommation d'énergie", end - dt.timedelta(days=1)),
            ]
            if begin.month == 6:
                steps.append(("Credit", 500, "Points de fidélité", end - dt.timedelta(days=1)))
            if begin.month == 12 and balance > 3_000:
                steps.append(("Refund", -2_000, "Remboursement", end - dt.timedelta(days=1)))
            for kind, amount, title, posted in steps:
                balance += amount
                nodes.append(
                    _transaction(
                        f"{key}.{kind}", kind, customer, ledger, amount, balance, title, (posted, begin, end)
                    )
                )
    return sorted(nodes, key=lambda node: (node.data["postedDate"], node.key))


def _transaction(
    key: str,
    kind: str,
    customer: Customer,
    ledger: str,
    amount: int,
    balance: int,
    title: str,
    dates: tuple[dt.date, dt.date, dt.date],
) -> Node:
    posted, begin, end = dates
    data: Data = {
        "id": str(number_of(key) % 10**8),
        "accountNumber": customer.account_number,
        "amount": amount,
        "amounts": _amounts(key, amount),
        "balanceCarriedForward": balance,
        "billingDocumentIdentifier": str(number_of(ledger, begin) % 10**7),
        "createdAt": f"{posted}T06:00:00+00:00",
        "hasStatement": True,
        "isHeld": False,
        "isIssued": True,
        "isReversed": False,
        "note": "",
        "postedDate": posted.isoformat(),
        "reasonCode": kind.upper(),
        "title": title,
        "_ledger": ledger,
    }
    if kind == "Charge":
        kilowatt_hours = -amount / 20
        data["consumption"] = Node(
            "Consumption",
            key,
            {
                "startDate": begin.isoformat(),
                "endDate": end.isoformat(),
                "quantity": f"{kilowatt_hours:.2f}",
                "unit": "kWh",
                "usageCost": -amount * 85 // 100,
                "supplyCharge": -amount - -amount * 85 // 100,
            },
        )
    if kind == "Payment":
        data |= {"isLateFailedPayment": False, "paymentTransactionType": "DD_REGULAR_COLLECTION"}
    return Node(kind, key, data)


# What each filter keeps. Its values are names of kinds of transactions that only partly exist in France: those map to ours.
_FILTER_KINDS = {
    "ENERGY_CHARGES": ("Charge",),
    "IMPORTED_CHARGES": ("Charge",),
    "IMPORTED_CREDITS": ("Credit",),
    "IMPORTED_PAYMENTS": ("Payment",),
    "IMPORTED_REPAYMENTS": ("Refund",),
}


def transactions_field(nodes: Sequence[Node]) -> Callable[[Args, Call], list[Node]]:
    """Return the resolver of `transactions`, with its filters and its order."""

    def resolve(args: Args, call: Call) -> list[Node]:
        wanted = [kind for name in args.get("transactionTypes") or () for kind in _FILTER_KINDS.get(name, ())]
        refused = [
            kind
            for name in args.get("transactionTypesExcluded") or ()
            for kind in _FILTER_KINDS.get(name, ())
        ]
        ledger, since, until = args.get("ledgerNumber"), args.get("fromDate"), args.get("toDate")
        kept = [
            node
            for node in nodes
            if (not args.get("transactionTypes") or node.type_name in wanted)
            and node.type_name not in refused
            and (ledger is None or node.data["_ledger"] == ledger)
            and _within(node.data["postedDate"], since, until)
        ]
        if args.get("orderBy", "POSTED_DATE_DESC") != "POSTED_DATE_ASC":
            kept.reverse()
        return kept[args.get("offset") or 0 :]

    return resolve


def _within(day: str, since: dt.date | None, until: dt.date | None) -> bool:
    """Tell whether a day lies in a range, both ends included (assumed)."""
    return (since is None or day >= since.isoformat()) and (until is None or day <= until.isoformat())


# Payments


def payments_field(customer: Customer, nodes: Sequence[Node]) -> Callable[[Args, Call], list[Node]]:
    """Return the resolver of `payments`: one for each payment among the transactions, newest first."""
    instruction = payment_instruction(customer)
    made = [
        Node(
            "AccountPaymentType",
            f"payment.{node.key}",
            {
                "amount": node.data["amount"],
                "paymentDate": node.data["postedDate"],
                "paymentInstruction": instruction,
                "reference": f"PRLV-{node.data['id']}",
                "status": "CLEARED",
                "surchargeAmount": 0,
                "transactionType": "DD_REGULAR_COLLECTION",
                "_ledger": node.data["_ledger"],
            },
        )
        for node in reversed(nodes)
        if node.type_name == "Payment"
    ]

    def resolve(args: Args, call: Call) -> list[Node]:
        ledger, status, reason = args.get("ledgerNumber"), args.get("status"), args.get("reason")
        return [
            node
            for node in made
            if (ledger is None or node.data["_ledger"] == ledger)
            and status in (None, node.data["status"])
            and reason in (None, "REGULAR_SCHEDULE")
        ]

    return resolve


def payment_instruction(customer: Customer) -> Node:
    """Return the direct debit mandate."""
    return Node(
        "PaymentInstructionType",
        f"instruction.{customer.account_number}",
        {
            "id": str(number_of(customer.iban) % 10**6),
            "accountHolder": customer.full_name,
            "iban": f"{customer.iban[:4]} **** **** {customer.iban[-4:]}",
            "maskedAccountIdentifier": f"****{customer.iban[-4:]}",
            "instructionType": "DIRECT_DEBIT",
            "status": "ACTIVE",
            "cardNumber": "",
            "sortCode": "",
            "vendor": "GOCARDLESS",
            "validFrom": midnight(customer.customer_since),
        },
    )


# Bills


def bills(customer: Customer, today: dt.date, moves: Sequence[Node]) -> list[Node]:
    """Return the bills, newest first: a statement a month, an invoice every half-year, and the oldest ones of every other kind."""
    others = ("PreKrakenBillType", "CollectiveBillType", "PeriodBasedDocumentType")
    kinds = {"StatementType": "STATEMENT", "InvoiceType": "INVOICE", "CollectiveBillType": "COLLECTIVE",
             "PreKrakenBillType": "PRE_KRAKEN", "PeriodBasedDocumentType": "STATEMENT"}  # fmt: skip
    made: list[Node] = []
    balance = 0
    for position, (begin, end) in enumerate(_months(customer.customer_since, today)):
        kind = (
            others[position]
            if position < len(others)
            else "InvoiceType"
            if begin.month in (1, 7)
            else "StatementType"
        )
        inside = [node for node in moves if begin.isoformat() <= node.data["postedDate"] < end.isoformat()]
        charges = -sum(node.data["amount"] for node in inside if node.type_name == "Charge")
        credits = sum(node.data["amount"] for node in inside if node.type_name == "Credit")
        payments = sum(node.data["amount"] for node in inside if node.type_name in ("Payment", "Refund"))
        opening, balance = balance, balance - charges + credits + payments
        key = f"bill.{customer.account_number}.{begin}"
        issued = (end + dt.timedelta(days=2)).isoformat()
        total = "StatementTotalType" if kind == "StatementType" else "InvoiceTotalType"
        data: Data = {
            "id": str(number_of(key) % 10**7),
            "billType": kinds[kind],
            "fromDate": begin.isoformat(),
            "toDate": end.isoformat(),
            "issuedDate": issued,
            "attachments": [
                Node(
                    "BillingAttachmentType",
                    f"{key}.pdf",
                    {
                        "filename": f"facture-{begin:%Y-%m}.pdf",
                        "temporaryUrl": f"https://example.fr/factures/{number_of(key) % 10**9}.pdf",
                    },
                )
            ],
            "identifier": f"F{begin:%Y%m}-{number_of(key) % 10**5:05d}",
        }
        if kind in ("StatementType", "InvoiceType"):
            data |= {"totalCharges": _total(total, key, charges), "totalCredits": _total(total, key, credits)}
        if kind == "StatementType":
            data |= {
                "openingBalance": opening,
                "closingBalance": balance,
                "status": "CLOSED",
                "consumptionStartDate": begin.isoformat(),
                "consumptionEndDate": end.isoformat(),
                "isExternalBill": False,
                "paymentDueDate": (end + dt.timedelta(days=14)).isoformat(),
                "reversalsAfterClose": "NONE",
                "transactions": transactions_field(inside),
            }
        if kind == "InvoiceType":
            data |= {"grossAmount": charges, "totalPayments": payments, "isAnnulled": False}
        made.append(Node(kind, key, data))
    return made[::-1]


def _total(type_name: str, key: str, gross: int) -> Node:
    net = round(gross / 1.2)
    return Node(type_name, key, {"grossTotal": gross, "netTotal": net, "taxTotal": gross - net})


def bills_field(made: Sequence[Node]) -> Callable[[Args, Call], list[Node]]:
    """Return the resolver of `bills` with its date filters."""

    def resolve(args: Args, call: Call) -> list[Node]:
        kept = [
            node
            for node in made
            if _within(node.data["fromDate"], args.get("fromDate"), args.get("toDate"))
            and _within(node.data["issuedDate"], args.get("issuedFromDate"), args.get("issuedToDate"))
        ]
        return kept[args.get("offset") or 0 :]

    return resolve


def bill_field(made: Sequence[Node]) -> Callable[[Args, Call], Node | None]:
    """Return the resolver of `bill`: by id or identifier, the newest without either, null when there is none such."""

    def resolve(args: Args, call: Call) -> Node | None:
        wanted = {name: args[name] for name in ("id", "identifier", "billType") if args.get(name) is not None}
        return next(
            (node for node in made if all(node.data.get(name) == value for name, value in wanted.items())),
            None,
        )

    return resolve


# Agreements


@dataclass(frozen=True)
class Agreement:
    """A contract of one supply point, as the two shapes that the schema has for it."""

    number: int
    home: Home
    supply_point_id: str
    begin: dt.date
    end: dt.date | None
    specific: Node
    common: Node


def agreements(customer: Customer, today: dt.date, points: Sequence[tuple[Home, Node]]) -> list[Agreement]:
    """Return the agreements, active ones first: each supply point has one and two that ended."""
    made: list[Agreement] = []
    starts = [customer.customer_since, *(today.replace(year=today.year - years, day=1) for years in (3, 1))]
    for home, point in points:
        for begin, end in zip(starts, [*starts[1:], None], strict=True):
            made.append(_agreement(customer, home, point, begin, end))
    return sorted(made, key=lambda agreement: (agreement.end is not None, agreement.number))


def _agreement(customer: Customer, home: Home, point: Node, begin: dt.date, end: dt.date | None) -> Agreement:
    gas = point.data["marketName"] == "FRA_GAS"
    key = f"agreement.{point.key}.{begin}"
    number = number_of(key) % 10**7 + 1
    name = "Octo Gaz" if gas else "OctoTempo" if home.tempo else "Éco-conso"
    code = f"{'GAZ' if gas else 'TEMPO' if home.tempo else 'ECO'}-{begin:%y%m}"
    classes = (
        ("GAS",) if gas else ("HPE", "HCE", "HPHI", "HCHI", "HPP", "HCP") if home.tempo else ("HP", "HC")
    )
    validity = {"validFrom": midnight(begin), "validTo": None if end is None else midnight(end)}
    ledger = customer.gas_ledger if gas else customer.electricity_ledger
    rates = [_rate(key, name_of_class, validity, gas=gas) for name_of_class in classes]
    specific = Node(
        "GasSpecificAgreementType" if gas else "ElectricitySpecificAgreementType",
        key,
        {
            **validity,
            "id": number,
            "isActive": end is None,
            "status": "ACTIVE" if end is None else "TERMINATED",
            "billingFrequency": 1,
            "supplyContractNumber": f"SC-{number:07d}",
            "supplyPoint": point,
            "chargingLedger": Node("UnnamedChargingLedger", key, {"number": ledger}),
            "product": Node(
                "Product", key, {"code": code, "displayName": name, "fullName": f"{name} {begin:%Y}"}
            ),
            "nextPaymentForecast": Node(
                "UnnamedNextPaymentForecast", key, {"amount": "6400" if gas else "9800", "date": None}
            ),
            "energySupplyRate": Node(
                "UnnamedEnergySupplyRate",
                key,
                {
                    "rates": rates,
                    "consumptionRates": [
                        _rate(key, name_of_class, validity, gas=True) for name_of_class in classes
                    ],
                    "standingRate": Node(
                        "SupplyProductRateType",
                        key,
                        {
                            "currency": "EURO_CENTS",
                            "pricePerUnit": "1450",
                            "pricePerUnitWithTaxes": "1740",
                            "unitType": "MONTH",
                        },
                    ),
                },
            ),
        },
    )
    common = Node(
        "CommonAgreementType",
        f"{key}.common",
        {
            **validity,
            "id": str(number),
            "isActive": end is None,
            "isRevoked": False,
            "agreedAt": midnight(begin),
            "agreedFrom": midnight(begin),
            "agreedTo": validity["validTo"],
            "terminatedAt": validity["validTo"],
            "supplyPoint": point,
        },
    )
    return Agreement(number, home, str(point.data["id"]), begin, end, specific, common)


def _rate(key: str, name: str, validity: Data, *, gas: bool) -> Node:
    # The unit's spelling is the live site's own.
    price = PRICES[name]
    kind = (
        "SupplyConsumptionRateType"
        if gas
        else "ElectricityConsumptionRateType"
        if name[:2] == "HP"
        else "ElectricitySupplyConsumptionRateType"
    )
    data: Data = {
        **validity,
        "currency": "EURO_CENTS",
        "pricePerUnit": f"{price / 1.2:.4f}",
        "pricePerUnitWithTaxes": f"{price:.4f}",
        "unitType": "KWH_CONSUMPION",
    }
    if not gas:
        data["temporalClass"] = Node(
            "ProviderTemporalClassType",
            f"{key}.{name}",
            {
                "code": name,
                "label": class_label(name),
                "registerId": 1,
                "description": "22h00-6h00" if name[:2] == "HC" else "6h00-22h00",
            },
        )
    if kind != "ElectricityConsumptionRateType":
        off_peak = name[:2] == "HC"
        slots = {"startAt": "22:00", "endAt": "06:00"} if off_peak else {"startAt": "06:00", "endAt": "22:00"}
        data["timeSlots"] = [Node("UnnamedTimeSlot", f"{key}.{name}", slots)]
    return Node(kind, f"{key}.{kind}.{name}", data)


def _active(agreement: Agreement, day: dt.date) -> bool:
    return agreement.begin <= day and (agreement.end is None or day < agreement.end)


def agreements_field(made: Sequence[Agreement], *, common: bool) -> Callable[[Args, Call], list[Node]]:
    """Return the resolver of `agreements` and its kin, with their filters."""

    def resolve(args: Args, call: Call) -> list[Node]:
        at: Any = args.get("activeAt")
        wanted = args.get("agreementId") or args.get("id")
        kept = [
            agreement
            for agreement in made
            if (at is None or _active(agreement, at.date()))
            and (wanted is None or str(agreement.number) == str(wanted))
            and args.get("propertyId") in (None, agreement.home.id)
            and args.get("supplyPointId")
            in (
                None,
                agreement.supply_point_id,
                agreement.specific.data["supplyPoint"].data["externalIdentifier"],
            )
            and args.get("supplyContractNumber") in (None, agreement.specific.data["supplyContractNumber"])
            and not (args.get("active") and agreement.end is not None)
            and (args.get("validFromBefore") is None or agreement.begin < args["validFromBefore"].date())
        ]
        return [agreement.common if common else agreement.specific for agreement in kept]

    return resolve


# Ledgers


def ledgers(customer: Customer, moves: Sequence[Node], made: Sequence[Agreement]) -> list[Node]:
    """Return the two ledgers of the account."""
    nodes = []
    for number, kind, name in (
        (customer.electricity_ledger, "FRA_ELECTRICITY_LEDGER", "Électricité"),
        (customer.gas_ledger, "FRA_GAS_LEDGER", "Gaz"),
    ):
        own = [node for node in moves if node.data["_ledger"] == number]
        balance = sum(node.data["amount"] for node in own)
        own_agreements = [
            agreement
            for agreement in made
            if agreement.specific.data["chargingLedger"].data["number"] == number
        ]
        nodes.append(
            Node(
                "LedgerType",
                f"ledger.{number}",
                {
                    "id": str(number_of(number) % 10**7),
                    "number": number,
                    "ledgerType": kind,
                    "name": name,
                    "balance": balance,
                    "amountOwedByCustomer": max(0, -balance),
                    "acceptsPayments": True,
                    "affectsAccountBalance": True,
                    "supportsInvoices": False,
                    "supportsStatements": True,
                    "debtLedger": None,
                    "transactions": transactions_field(own),
                    "agreements": agreements_field(own_agreements, common=True),
                },
            )
        )
    return nodes


def payments_and_repayments(customer: Customer) -> Callable[[Args, Call], Lazy]:
    """Return the resolver of the root connections whose nodes are of an interface that the schema knows no member of."""
    return lambda args, call: Lazy(120, lambda i: Node("", f"fra-payment.{customer.account_number}.{i}"))
