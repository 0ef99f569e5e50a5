# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountDirectDebitInstructions`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.direct_debit_instruction_connection_type_connection_fragment import (
    DirectDebitInstructionConnectionTypeConnectionFragment,
)


class AccountDirectDebitInstructionsDataAccount(Result, frozen=True):
    """`AccountType`."""

    direct_debit_instructions: DirectDebitInstructionConnectionTypeConnectionFragment | None = None


class AccountDirectDebitInstructionsData(Result, frozen=True):
    """`Query`."""

    account: AccountDirectDebitInstructionsDataAccount | None = None


OPERATION: Operation[AccountDirectDebitInstructionsData] = Operation(
    name="AccountDirectDebitInstructions",
    kind="query",
    document="query AccountDirectDebitInstructions($accountNumber:String!$statuses:[DirectDebitInstructionStatus]$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){directDebitInstructions(statuses:$statuses first:$first after:$after before:$before last:$last){...DirectDebitInstructionConnectionTypeConnectionFragment}}}fragment DirectDebitInstructionConnectionTypeConnectionFragment on DirectDebitInstructionConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...DirectDebitInstructionTypeFragment}}}fragment DirectDebitInstructionTypeFragment on DirectDebitInstructionType{accountHolder cardExpiryMonth cardExpiryYear cardPaymentNetwork iban id instructionType maskedAccountIdentifier maskedIban sortCode status}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=AccountDirectDebitInstructionsData,
    variables=(
        "accountNumber",
        "statuses",
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
    "AccountDirectDebitInstructionsData",
    "AccountDirectDebitInstructionsDataAccount",
)
