# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountReference`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.account_type_fragment import AccountTypeFragment


class AccountReference(Result, frozen=True):
    """`AccountReferenceType`."""

    namespace: str
    value: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    account: AccountTypeFragment


class AccountReferenceData(Result, frozen=True):
    """`Query`."""

    account_reference: list[AccountReference | None] | None = None


OPERATION: Operation[AccountReferenceData] = Operation(
    name="AccountReference",
    kind="query",
    document="query AccountReference($value:String){accountReference(value:$value){namespace value createdAt updatedAt account{...AccountTypeFragment}}}fragment AccountTypeFragment on AccountType{id number accountType status brand urn createdAt balance overdueBalance billingName billingSubName billingEmail billingAddress billingAddressLine1 billingAddressLine2 billingAddressLine3 billingAddressLine4 billingAddressLine5 billingAddressPostcode billingCountryCode billingDeliveryPointIdentifier splitBillingAddress canRequestRefund commsDeliveryPreference documentAccessibility isInHardship preferredLanguageForComms referralsCreated properties{id address label postcode splitAddress}}",
    model=AccountReferenceData,
    variables=("value",),
    errors=(
        "KT-CT-8310",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AccountReference",
    "AccountReferenceData",
)
