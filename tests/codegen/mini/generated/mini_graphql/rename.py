# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Rename`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class Rename(Result, frozen=True):
    """`Account`."""

    number: str
    """Printed on bills."""


class RenameData(Result, frozen=True):
    """`Mutation`."""

    rename: Rename


OPERATION: Operation[RenameData] = Operation(
    name="Rename",
    kind="mutation",
    document="mutation Rename($input:RenameInput!){rename(input:$input){number}}",
    model=RenameData,
    variables=("input",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "Rename",
    "RenameData",
)
