"""Who the demo customer is: his numbers, homes and meters, all from the seed; and the nodes that show them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..nodes import Args, Call, Data, Node
from ..tokens import Credentials
from .consumption import midnight

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

_FIRST_NAMES = ("Camille", "Louise", "Jules", "Manon", "Hugo", "Léa", "Gabriel", "Chloé")
_LAST_NAMES = ("Martin", "Bernard", "Dubois", "Moreau", "Lefèvre", "Girard", "Fontaine", "Chevalier")
_MAIN_HOMES = (
    ("12 rue Victor Hugo", "69002", "Lyon", 45.7537, 4.8300),
    ("7 rue Crébillon", "44000", "Nantes", 47.2133, -1.5609),
    ("31 rue Saint-Georges", "35000", "Rennes", 48.1110, -1.6770),
)
_SECOND_HOMES = (
    ("3 chemin des Pins", "40150", "Soorts-Hossegor", 43.6640, -1.4270),
    ("18 route du Crêt", "74120", "Megève", 45.8570, 6.6180),
    ("5 venelle du Port", "56170", "Quiberon", 47.4840, -3.1190),
)
_ACCENTS = str.maketrans("éèêëàâîïôûç", "eeeeaaiiouc")


@dataclass(frozen=True)
class Home:
    """One property, with its electricity meter (PRM) and perhaps a gas meter (PCE)."""

    id: str
    label: str
    street: str
    postcode: str
    city: str
    latitude: float
    longitude: float
    prm: str
    pce: str | None
    tempo: bool
    """Whether its contract has OctoTempo classes rather than HP/HC."""

    @property
    def address(self) -> str:
        """The address in one line."""
        return f"{self.street}, {self.postcode} {self.city}"


@dataclass(frozen=True)
class Customer:
    """The demo customer."""

    given_name: str
    family_name: str
    account_number: str
    portfolio_number: str
    user_id: str
    mobile: str
    iban: str
    credentials: Credentials
    homes: tuple[Home, Home]
    electricity_ledger: str
    gas_ledger: str
    vehicle_id: str
    charge_point_id: str
    customer_since: dt.date

    @property
    def full_name(self) -> str:
        """Given and family name."""
        return f"{self.given_name} {self.family_name}"


def make_customer(seed: int, today: dt.date) -> Customer:
    """Make the customer of a seed."""
    rng = random.Random(f"customer {seed}")  # noqa: S311 - demo data

    def digits(count: int) -> str:
        return str(rng.randrange(10 ** (count - 1), 10**count))

    def home(
        label: str, choices: Sequence[tuple[str, str, str, float, float]], *, gas: bool, tempo: bool
    ) -> Home:
        street, postcode, city, latitude, longitude = rng.choice(choices)
        # Meters are numbered like the real ones: 14 digits, a PCE beginning with GI being the short form that is not used here.
        pce = f"{rng.randrange(10**13, 10**14)}" if gas else None
        return Home(digits(7), label, street, postcode, city, latitude, longitude, digits(14), pce, tempo)

    given, family = rng.choice(_FIRST_NAMES), rng.choice(_LAST_NAMES)
    email = f"{given}.{family}@example.fr".lower().translate(_ACCENTS)
    key = f"{rng.getrandbits(128):032x}"
    return Customer(
        given_name=given,
        family_name=family,
        account_number=f"A-{rng.getrandbits(32):08X}",
        portfolio_number=f"P-{rng.getrandbits(32):08X}",
        user_id=digits(6),
        mobile=f"+336{digits(8)}",
        iban=f"FR76{digits(23)}",
        credentials=Credentials(
            email, f"sandbox-{key[:8]}", f"sk_live_{key}", f"psk-{key[::-1]}", f"sk_org_{key[8:]}"
        ),
        homes=(
            home("Résidence principale", _MAIN_HOMES, gas=True, tempo=False),
            home("Résidence secondaire", _SECOND_HOMES, gas=False, tempo=True),
        ),
        electricity_ledger=f"L-{rng.getrandbits(32):08X}",
        gas_ledger=f"L-{rng.getrandbits(32):08X}",
        vehicle_id=f"{rng.getrandbits(128):032x}",
        charge_point_id=f"{rng.getrandbits(128):032x}",
        customer_since=today.replace(year=today.year - 5, day=1),
    )


def _address_node(type_name: str, name: str, home: Home) -> Node:
    def as_string(args: Args, call: Call) -> str:
        parts = [
            name if args.get("showName", True) else "",
            home.street,
            f"{home.postcode} {home.city}" if args.get("showPostalCode", True) else home.city,
            "France" if args.get("showCountry", True) else "",
        ]
        return ", ".join(part for part in parts if part)

    return Node(
        type_name,
        f"{type_name}.{home.id}",
        {
            "name": name,
            "organization": None,
            "streetAddress": home.street,
            "postalCode": home.postcode,
            "locality": home.city,
            "country": "FR",
            "administrativeArea": "",
            "dependentLocality": "",
            "sortingCode": "",
            "structuredStreetAddress": {"streetAddress": home.street},
            "asString": as_string,
        },
    )


def _meter_point(home: Home, *, gas: bool) -> Node:
    address = Node("UnnamedMeterPointAddress", f"meter.{home.id}", {"fullAddress": f"{home.address}, France"})
    if gas:
        return Node(
            "GasMeterPoint",
            f"GasMeterPoint.{home.pce}",
            {
                "id": home.pce,
                "address": address,
                "isSmartMeter": True,
                "annualConsumption": "11200",
                "gasNature": "H",
                "poweredStatus": "SERVC",
                "contractualStatus": "SERVC",
                "cutDate": None,
            },
        )
    off_peak = "HC (22H00-6H00)"
    classes = ("HPE", "HCE", "HPHI", "HCHI", "HPP", "HCP") if home.tempo else ("HP", "HC")
    calendar = Node(
        "UnnamedProviderCalendar",
        f"calendar.{home.prm}",
        {
            "id": "OCTO_TEMPO" if home.tempo else "HPHC",
            "name": "OctoTempo" if home.tempo else "Heures pleines / heures creuses",
            "temporalClasses": [
                Node(
                    "ProviderTemporalClassType",
                    f"class.{home.prm}.{code}",
                    {
                        "code": code,
                        "label": class_label(code),
                        "description": "22h00-6h00" if code.startswith("HC") else "6h00-22h00",
                        "registerId": position,
                    },
                )
                for position, code in enumerate(classes, 1)
            ],
        },
    )
    return Node(
        "ElectricityMeterPoint",
        f"ElectricityMeterPoint.{home.prm}",
        {
            "id": home.prm,
            "address": address,
            "isSmartMeter": True,
            "isTeleoperable": True,
            "isThreePhase": False,
            "meterKind": "LINKY",
            "distributorStatus": "SERVC",
            "poweredStatus": "ALIM",
            "offPeakLabel": off_peak,
            "offPeakValues": [
                Node(
                    "UnnamedOffPeakValue",
                    f"offpeak.{home.prm}",
                    {"label": off_peak, "season": None, "seasonCode": None},
                )
            ],
            "providerCalendar": calendar,
            "subscribedMaxPower": "9",
            "circuitBreakerIntensity": "45",
        },
    )


def class_label(code: str) -> str:
    """Spell out a temporal class: the words are ours."""
    period = "Heures creuses" if code.startswith("HC") else "Heures pleines"
    season = {"E": " été", "HI": " hiver", "P": " pointe"}.get(code[2:], "")
    return f"{period}{season}"


def supply_point(home: Home, home_node: Node, since: dt.date, *, gas: bool) -> Node:
    """Return the supply point of a home's electricity or gas meter."""
    number = home.pce if gas else home.prm
    return Node(
        "SupplyPointType",
        f"SupplyPointType.{number}",
        {
            "id": str(int(home.id) * 10 + gas),
            "externalIdentifier": number,
            "marketName": "FRA_GAS" if gas else "FRA_ELECTRICITY",
            "meterPoint": _meter_point(home, gas=gas),
            "property": home_node,
            "lastSupplyPeriod": Node(
                "SupplyPeriodType",
                f"period.{number}",
                {"supplyStartAt": midnight(since), "supplyEndAt": None},
            ),
        },
    )


def property_node(
    home: Home, customer: Customer, measurements: Callable[[Args, Call], Any]
) -> tuple[Node, list[Node]]:
    """Return the node of a home and those of its supply points, which are linked to each other."""
    node = Node("PropertyType", f"PropertyType.{home.id}")
    points = [
        supply_point(home, node, customer.customer_since, gas=gas)
        for gas in (False, True)
        if home.pce or not gas
    ]
    node.data = {
        "id": home.id,
        "label": home.label,
        "address": home.address,
        "splitAddress": [home.street, f"{home.postcode} {home.city}"],
        "postcode": home.postcode,
        "richAddress": _address_node("PropertyRichAddressType", customer.full_name, home),
        "coordinates": Node(
            "CoordinatesType", home.id, {"latitude": home.latitude, "longitude": home.longitude}
        ),
        "embeddedNetwork": None,
        "occupancyPeriods": [
            Node(
                "OccupancyPeriodType",
                f"occupancy.{home.id}",
                {
                    "id": home.id,
                    "accountNumber": customer.account_number,
                    "effectiveFrom": midnight(customer.customer_since),
                    "effectiveTo": None,
                    "isOccupier": True,
                    "numberOfOccupants": 3,
                },
            )
        ],
        "supplyPoints": points,
        "measurements": measurements,
    }
    return node, points


def user_node(customer: Customer, accounts: Callable[[Args, Call], Any]) -> Node:
    """Return the account user that the demo customer logs in as."""
    main = customer.homes[0]
    names = {
        "givenName": customer.given_name,
        "firstName": customer.given_name,
        "familyName": customer.family_name,
        "lastName": customer.family_name,
        "fullName": customer.full_name,
        "displayName": customer.full_name,
        "preferredName": customer.given_name,
    }
    data: Data = {
        **names,
        "id": customer.user_id,
        "number": f"U-{int(customer.user_id):08X}",
        "email": customer.credentials.email,
        "mobile": customer.mobile,
        "landline": "",
        "dateOfBirth": "1984-05-17",
        "createdAt": midnight(customer.customer_since),
        "isActive": True,
        "isDeceased": False,
        "isInHardship": False,
        "liveSecretKey": None,
        "address": _address_node("RichAddressType", customer.full_name, main),
        "accounts": accounts,
    }
    return Node("AccountUserType", f"AccountUserType.{customer.user_id}", data)


def account_node(customer: Customer) -> Node:
    """Return the account with who and where; money and homes are added by the world."""
    main = customer.homes[0]
    data: Data = {
        "id": str(int(customer.account_number[2:], 16) % 10**7),
        "number": customer.account_number,
        "urn": None,
        "brand": "OCTOPUS_ENERGY",
        "status": "ACTIVE",
        "accountType": "DOMESTIC",
        "businessType": None,
        "business": None,
        "createdAt": midnight(customer.customer_since),
        "billingName": customer.full_name,
        "billingSubName": "",
        "billingEmail": customer.credentials.email,
        "billingAddress": main.address,
        "billingAddressLine1": main.street,
        "billingAddressLine2": "",
        "billingAddressLine3": main.city,
        "billingAddressLine4": "",
        "billingAddressLine5": "",
        "billingAddressPostcode": main.postcode,
        "billingCountryCode": "FR",
        "billingDeliveryPointIdentifier": "",
        "splitBillingAddress": [main.street, f"{main.postcode} {main.city}"],
        "address": _address_node("RichAddressType", customer.full_name, main),
        "preferredLanguageForComms": "fr",
        "commsDeliveryPreference": "EMAIL",
        "isInHardship": False,
    }
    return Node("AccountType", f"AccountType.{customer.account_number}", data)
