# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Business`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .enums.business_type_options import BusinessTypeOptions
from .fragments.business_detail_type_fragment import BusinessDetailTypeFragment
from .fragments.rich_address_type_fragment import RichAddressTypeFragment


class Business(Result, frozen=True):
    """`BusinessType`."""

    id: str
    name: str
    number: str
    business_type: BusinessTypeOptions | None = None
    sectors: list[str]
    details: list[BusinessDetailTypeFragment | None] | None = None
    billing_address: RichAddressTypeFragment | None = None
    legal_address: RichAddressTypeFragment | None = None
    linked_account_number: str
    """Deprecated on 2025-02-05; removal on or after 2025-08-01."""
    linked_account_numbers: list[str | None]
    segment_name: str | None = None


class BusinessData(Result, frozen=True):
    """`Query`."""

    business: Business | None = None


OPERATION: Operation[BusinessData] = Operation(
    name="Business",
    kind="query",
    document="query Business($id:ID$details:[BusinessDetailInput]){business(id:$id details:$details){id name number businessType sectors details{...BusinessDetailTypeFragment}billingAddress{...RichAddressTypeFragment}legalAddress{...RichAddressTypeFragment}linkedAccountNumber linkedAccountNumbers segmentName}}fragment BusinessDetailTypeFragment on BusinessDetailType{key value}fragment RichAddressTypeFragment on RichAddressType{administrativeArea asString country deliveryPointIdentifier dependentLocality locality name organization postalCode sortingCode streetAddress structuredStreetAddress}",
    model=BusinessData,
    variables=(
        "id",
        "details",
    ),
    errors=(
        "KT-CT-11101",
        "KT-CT-11107",
        "KT-CT-1605",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "Business",
    "BusinessData",
)
