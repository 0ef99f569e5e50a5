# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `InkMessageTextContent`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class InkMessageTextContentData(Result, frozen=True):
    """`Query`."""

    ink_message_text_content: str


OPERATION: Operation[InkMessageTextContentData] = Operation(
    name="InkMessageTextContent",
    kind="query",
    document="query InkMessageTextContent($messageId:ID!){inkMessageTextContent(messageId:$messageId)}",
    model=InkMessageTextContentData,
    variables=("messageId",),
    errors=(
        "KT-CT-7611",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "InkMessageTextContentData",
)
