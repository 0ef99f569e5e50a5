# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `EligibilityToJoinLoyaltyPointsProgram`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class EligibilityToJoinLoyaltyPointsProgram(Result, frozen=True):
    """`LoyaltyPointsProgramEligibilityType`."""

    is_eligible: bool | None = None
    primary_ineligibility_reason: str | None = None


class EligibilityToJoinLoyaltyPointsProgramData(Result, frozen=True):
    """`Query`."""

    eligibility_to_join_loyalty_points_program: EligibilityToJoinLoyaltyPointsProgram | None = None


OPERATION: Operation[EligibilityToJoinLoyaltyPointsProgramData] = Operation(
    name="EligibilityToJoinLoyaltyPointsProgram",
    kind="query",
    document="query EligibilityToJoinLoyaltyPointsProgram($input:LoyaltyPointsProgramEligibilityInput!){eligibilityToJoinLoyaltyPointsProgram(input:$input){isEligible primaryIneligibilityReason}}",
    model=EligibilityToJoinLoyaltyPointsProgramData,
    variables=("input",),
    errors=(
        "KT-CT-9202",
        "KT-CT-9218",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "EligibilityToJoinLoyaltyPointsProgram",
    "EligibilityToJoinLoyaltyPointsProgramData",
)
