# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Account`: its document and the models of its answer."""

import datetime
import decimal

from oefr_kraken._models import JSONString, Result
from oefr_kraken._operation import Operation
from pydantic import Field, JsonValue

from .enums.kind import Kind
from .enums.status import Status
from .fragments.person_fragment import PersonFragment


class Account(Result, frozen=True):
    """`Account`."""

    number: str
    """Printed on bills."""
    status: Status | None = None
    balance: decimal.Decimal | None = None
    since: datetime.date | None = None
    settings: JSONString | None = None
    extra: JsonValue | None = None
    copy_: str | None = Field(default=None, alias="copy")
    type: Kind
    old_name: str | None = None
    """Deprecated: Use number."""
    owner: PersonFragment | None = None


class AccountData(Result, frozen=True):
    """`Query`."""

    account: Account | None = None


OPERATION: Operation[AccountData] = Operation(
    name="Account",
    kind="query",
    document="query Account($number:String!$format:Format$at:DateTime){account(number:$number format:$format at:$at){number status balance since settings extra copy type oldName owner{...PersonFragment}}}fragment PersonFragment on Person{name birthday}",
    model=AccountData,
    variables=(
        "number",
        "format",
        "at",
    ),
    errors=(
        "KT-CT-0001",
        "KT-CT-0002",
        "KT-CT-0003",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "Account",
    "AccountData",
)
