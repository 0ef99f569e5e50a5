# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ChargePointVariantModelTypeFragment`."""

import decimal

from oefr_kraken._models import Result

from ..enums.integration_status import IntegrationStatus


class ChargePointVariantModelTypeFragment(Result, frozen=True):
    """`ChargePointVariantModelType`."""

    amperage: int | None = None
    integration_status: IntegrationStatus | None = None
    is_integration_live: bool | None = None
    model: str | None = None
    power_in_kw: decimal.Decimal | None = None
    variant_id: int | None = None


__all__ = ("ChargePointVariantModelTypeFragment",)
