# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ProofOfResidence`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class ProofOfResidence(Result, frozen=True):
    """`ProofOfResidence`."""

    temporary_url: str | None = None


class ProofOfResidenceData(Result, frozen=True):
    """`Query`."""

    proof_of_residence: ProofOfResidence | None = None


OPERATION: Operation[ProofOfResidenceData] = Operation(
    name="ProofOfResidence",
    kind="query",
    document="query ProofOfResidence($accountNumber:String!$agreementId:Int!){proofOfResidence(accountNumber:$accountNumber agreementId:$agreementId){temporaryUrl}}",
    model=ProofOfResidenceData,
    variables=(
        "accountNumber",
        "agreementId",
    ),
    errors=(
        "KT-FR-4910",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ProofOfResidence",
    "ProofOfResidenceData",
)
