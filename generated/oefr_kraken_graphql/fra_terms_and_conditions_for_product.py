# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `FraTermsAndConditionsForProduct`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class FraTermsAndConditionsForProduct(Result, frozen=True):
    """`FraTermsAndConditionsType`."""

    name: str | None = None
    document_url: str | None = None
    version: str | None = None
    effective_from: datetime.datetime | None = None


class FraTermsAndConditionsForProductData(Result, frozen=True):
    """`Query`."""

    fra_terms_and_conditions_for_product: FraTermsAndConditionsForProduct | None = None


OPERATION: Operation[FraTermsAndConditionsForProductData] = Operation(
    name="FraTermsAndConditionsForProduct",
    kind="query",
    document="query FraTermsAndConditionsForProduct($productCode:String!){fraTermsAndConditionsForProduct(productCode:$productCode){name documentUrl version effectiveFrom}}",
    model=FraTermsAndConditionsForProductData,
    variables=("productCode",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "FraTermsAndConditionsForProduct",
    "FraTermsAndConditionsForProductData",
)
