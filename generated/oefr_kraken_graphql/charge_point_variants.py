# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ChargePointVariants`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.charge_point_variant_model_type_fragment import ChargePointVariantModelTypeFragment


class ChargePointVariants(Result, frozen=True):
    """`ChargePointVariantType`."""

    make: str | None = None
    models: list[ChargePointVariantModelTypeFragment | None] | None = None


class ChargePointVariantsData(Result, frozen=True):
    """`Query`."""

    charge_point_variants: list[ChargePointVariants | None] | None = None


OPERATION: Operation[ChargePointVariantsData] = Operation(
    name="ChargePointVariants",
    kind="query",
    document="query ChargePointVariants{chargePointVariants{make models{...ChargePointVariantModelTypeFragment}}}fragment ChargePointVariantModelTypeFragment on ChargePointVariantModelType{amperage integrationStatus isIntegrationLive model powerInKw variantId}",
    model=ChargePointVariantsData,
    variables=(),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ChargePointVariants",
    "ChargePointVariantsData",
)
