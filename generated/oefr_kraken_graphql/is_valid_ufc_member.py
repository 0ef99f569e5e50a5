# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `IsValidUfcMember`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class IsValidUfcMemberData(Result, frozen=True):
    """`Query`."""

    is_valid_ufc_member: str | None = None


OPERATION: Operation[IsValidUfcMemberData] = Operation(
    name="IsValidUfcMember",
    kind="query",
    document="query IsValidUfcMember($input:IsValidUFCMemberInputType!){isValidUfcMember(input:$input)}",
    model=IsValidUfcMemberData,
    variables=("input",),
    errors=(
        "KT-FR-7712",
        "KT-CT-1137",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "IsValidUfcMemberData",
)
