# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `InkCommsTemplate`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class InkCommsTemplateData(Result, frozen=True):
    """`Query`."""

    ink_comms_template: str


OPERATION: Operation[InkCommsTemplateData] = Operation(
    name="InkCommsTemplate",
    kind="query",
    document="query InkCommsTemplate($templateIdentifier:String!){inkCommsTemplate(templateIdentifier:$templateIdentifier)}",
    model=InkCommsTemplateData,
    variables=("templateIdentifier",),
    errors=(
        "KT-CT-7648",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "InkCommsTemplateData",
)
