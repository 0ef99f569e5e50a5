# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AgreementCertificate`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class AgreementCertificate(Result, frozen=True):
    """`AgreementCertificate`."""

    temporary_url: str | None = None


class AgreementCertificateData(Result, frozen=True):
    """`Query`."""

    agreement_certificate: AgreementCertificate | None = None


OPERATION: Operation[AgreementCertificateData] = Operation(
    name="AgreementCertificate",
    kind="query",
    document="query AgreementCertificate($accountNumber:String!$agreementId:Int!){agreementCertificate(accountNumber:$accountNumber agreementId:$agreementId){temporaryUrl}}",
    model=AgreementCertificateData,
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
    "AgreementCertificate",
    "AgreementCertificateData",
)
