# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `StatisticOutputFragment`."""

import decimal

from oefr_kraken._models import Result

from ..enums.reading_statistic_type_enum import ReadingStatisticTypeEnum
from ..fragments.estimated_money_type_fragment import EstimatedMoneyTypeFragment


class StatisticOutputFragment(Result, frozen=True):
    """`StatisticOutput`."""

    label: str | None = None
    type: ReadingStatisticTypeEnum | None = None
    value: decimal.Decimal | None = None
    description: str | None = None
    cost_incl_tax: EstimatedMoneyTypeFragment | None = None
    cost_excl_tax: EstimatedMoneyTypeFragment | None = None


__all__ = ("StatisticOutputFragment",)
