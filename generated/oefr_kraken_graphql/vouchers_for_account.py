# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `VouchersForAccount`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.voucher_purchase_connection_type_connection_fragment import (
    VoucherPurchaseConnectionTypeConnectionFragment,
)


class VouchersForAccountData(Result, frozen=True):
    """`Query`."""

    vouchers_for_account: VoucherPurchaseConnectionTypeConnectionFragment | None = None


OPERATION: Operation[VouchersForAccountData] = Operation(
    name="VouchersForAccount",
    kind="query",
    document="query VouchersForAccount($accountNumber:ID!$redeemableOnly:Boolean!$purchasedFromDate:Date$purchasedBeforeDate:Date$availableFromDate:Date$availableBeforeDate:Date$before:String$after:String$first:Int$last:Int){vouchersForAccount(accountNumber:$accountNumber redeemableOnly:$redeemableOnly purchasedFromDate:$purchasedFromDate purchasedBeforeDate:$purchasedBeforeDate availableFromDate:$availableFromDate availableBeforeDate:$availableBeforeDate before:$before after:$after first:$first last:$last){...VoucherPurchaseConnectionTypeConnectionFragment}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment VoucherPurchaseConnectionTypeConnectionFragment on VoucherPurchaseConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...VoucherPurchaseTypeFragment}}}fragment VoucherPurchaseTypeFragment on VoucherPurchaseType{availableFrom balance chargeBalanceTransfer{id reason}clientParams displayName id payment{amount paymentDate reference status surchargeAmount transactionType}purchasedAt redemptions{claimedAt id}voucherValue}",
    model=VouchersForAccountData,
    variables=(
        "accountNumber",
        "redeemableOnly",
        "purchasedFromDate",
        "purchasedBeforeDate",
        "availableFromDate",
        "availableBeforeDate",
        "before",
        "after",
        "first",
        "last",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "VouchersForAccountData",
)
