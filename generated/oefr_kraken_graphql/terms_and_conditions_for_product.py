# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `TermsAndConditionsForProduct`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class TermsAndConditionsForProduct(Result, frozen=True):
    """`TermsAndConditionsType`."""

    name: str | None = None
    pdf_url: str | None = None
    brand_code: str | None = None
    markdown: str | None = None
    html: str | None = None
    version: str | None = None
    effective_from: datetime.datetime | None = None


class TermsAndConditionsForProductData(Result, frozen=True):
    """`Query`."""

    terms_and_conditions_for_product: list[TermsAndConditionsForProduct | None] | None = None


OPERATION: Operation[TermsAndConditionsForProductData] = Operation(
    name="TermsAndConditionsForProduct",
    kind="query",
    document="query TermsAndConditionsForProduct($productCode:String!){termsAndConditionsForProduct(productCode:$productCode){name pdfUrl brandCode markdown html version effectiveFrom}}",
    model=TermsAndConditionsForProductData,
    variables=("productCode",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "TermsAndConditionsForProduct",
    "TermsAndConditionsForProductData",
)
