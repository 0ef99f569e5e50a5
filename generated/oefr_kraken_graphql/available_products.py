# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AvailableProducts`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import JSONString, Result
from oefr_kraken._operation import Operation

from .enums.product_availability import ProductAvailability
from .fragments.supply_product_tag_type_fragment import SupplyProductTagTypeFragment
from .fragments.terms_and_conditions_type_fragment import TermsAndConditionsTypeFragment


class AvailableProducts(Result, frozen=True):
    """`SupplyProductType`."""

    id: str
    code: str | None = None
    notes: str | None = None
    full_name: str | None = None
    display_name: str | None = None
    description: str | None = None
    available_from: datetime.datetime | None = None
    available_to: datetime.datetime | None = None
    is_hidden: bool | None = None
    term: int | None = None
    ends_at: datetime.datetime | None = None
    brand_code: str | None = None
    market_name: str | None = None
    availability_status: ProductAvailability | None = None
    terms_contract_type: str | None = None
    terms_and_conditions_types: list[TermsAndConditionsTypeFragment]
    """Deprecated on 2026-07-14; removal on or after 2026-09-14."""
    params: JSONString | None = None
    tags: list[SupplyProductTagTypeFragment]


class AvailableProductsData(Result, frozen=True):
    """`Query`."""

    available_products: list[AvailableProducts | None] | None = None


OPERATION: Operation[AvailableProductsData] = Operation(
    name="AvailableProducts",
    kind="query",
    document="query AvailableProducts($marketName:String!){availableProducts(marketName:$marketName){id code notes fullName displayName description availableFrom availableTo isHidden term endsAt brandCode marketName availabilityStatus termsContractType termsAndConditionsTypes{...TermsAndConditionsTypeFragment}params tags{...SupplyProductTagTypeFragment}}}fragment SupplyProductTagTypeFragment on SupplyProductTagType{code displayName}fragment TermsAndConditionsTypeFragment on TermsAndConditionsType{brandCode effectiveFrom html markdown name pdfUrl version}",
    model=AvailableProductsData,
    variables=("marketName",),
    errors=(
        "KT-CT-4930",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AvailableProducts",
    "AvailableProductsData",
)
