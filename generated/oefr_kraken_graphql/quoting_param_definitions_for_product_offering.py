# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `QuotingParamDefinitionsForProductOffering`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.quoted_offering_params_type_fragment import QuotedOfferingParamsTypeFragment
from .fragments.quoted_product_component_type_fragment import QuotedProductComponentTypeFragment


class QuotingParamDefinitionsForProductOffering(Result, frozen=True):
    """`QuotedOfferingParamsType`."""

    offering_identifier: str | None = None
    product_components: list[QuotedProductComponentTypeFragment | None] | None = None
    offering_components: list[QuotedOfferingParamsTypeFragment | None] | None = None


class QuotingParamDefinitionsForProductOfferingData(Result, frozen=True):
    """`Query`."""

    quoting_param_definitions_for_product_offering: QuotingParamDefinitionsForProductOffering | None = None


OPERATION: Operation[QuotingParamDefinitionsForProductOfferingData] = Operation(
    name="QuotingParamDefinitionsForProductOffering",
    kind="query",
    document="query QuotingParamDefinitionsForProductOffering($productOfferingIdentifier:ID){quotingParamDefinitionsForProductOffering(productOfferingIdentifier:$productOfferingIdentifier){offeringIdentifier productComponents{...QuotedProductComponentTypeFragment}offeringComponents{...QuotedOfferingParamsTypeFragment}}}fragment QuotedOfferingParamsTypeFragment on QuotedOfferingParamsType{offeringComponents{offeringIdentifier}offeringIdentifier productComponents{productCode}}fragment QuotedProductComponentTypeFragment on QuotedProductComponentType{productCode quotingParams{...QuotingParamTypeFragment}}fragment QuotingParamTypeFragment on QuotingParamType{choices name source type value}",
    model=QuotingParamDefinitionsForProductOfferingData,
    variables=("productOfferingIdentifier",),
    errors=(
        "KT-CT-12403",
        "KT-CT-12404",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "QuotingParamDefinitionsForProductOffering",
    "QuotingParamDefinitionsForProductOfferingData",
)
