# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountPaymentSchedules`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.payment_schedule_connection_type_connection_fragment import (
    PaymentScheduleConnectionTypeConnectionFragment,
)


class AccountPaymentSchedulesDataAccount(Result, frozen=True):
    """`AccountType`."""

    payment_schedules: PaymentScheduleConnectionTypeConnectionFragment | None = None


class AccountPaymentSchedulesData(Result, frozen=True):
    """`Query`."""

    account: AccountPaymentSchedulesDataAccount | None = None


OPERATION: Operation[AccountPaymentSchedulesData] = Operation(
    name="AccountPaymentSchedules",
    kind="query",
    document="query AccountPaymentSchedules($accountNumber:String!$active:Boolean$activeOnDate:Date$includeDormant:Boolean$ledgerNumber:String$ledgerType:Int$reason:PaymentScheduleReasonOptions$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){paymentSchedules(active:$active activeOnDate:$activeOnDate includeDormant:$includeDormant ledgerNumber:$ledgerNumber ledgerType:$ledgerType reason:$reason first:$first after:$after before:$before last:$last){...PaymentScheduleConnectionTypeConnectionFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PaymentScheduleConnectionTypeConnectionFragment on PaymentScheduleConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...PaymentScheduleTypeFragment}}}fragment PaymentScheduleDelayConfigurationTypeFragment on PaymentScheduleDelayConfigurationType{args code}fragment PaymentSchedulePaymentDayDetailsTypeFragment on PaymentSchedulePaymentDayDetailsType{description direction}fragment PaymentScheduleTypeFragment on PaymentScheduleType{delayConfiguration{...PaymentScheduleDelayConfigurationTypeFragment}id isExemptFromPaymentAdequacy isPaymentHoliday isVariablePaymentAmount ledgerNumber paymentAdequacyAdjustment paymentAdequacyAdjustmentExpiryDate paymentAmount paymentDay paymentDayDetails{...PaymentSchedulePaymentDayDetailsTypeFragment}paymentFrequency paymentFrequencyMultiplier paymentHolidayReason reason supplementaryLedger{currentBalance ledgerType name number}totalDebtAmount trigger validFrom validTo}",
    model=AccountPaymentSchedulesData,
    variables=(
        "accountNumber",
        "active",
        "activeOnDate",
        "includeDormant",
        "ledgerNumber",
        "ledgerType",
        "reason",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(
        "KT-CT-4177",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AccountPaymentSchedulesData",
    "AccountPaymentSchedulesDataAccount",
)
