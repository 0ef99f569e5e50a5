# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `TaskResult`: its document and the models of its answer."""

from oefr_kraken._models import JSONString, Result
from oefr_kraken._operation import Operation

from .enums.task_status_enum import TaskStatusEnum


class TaskResult(Result, frozen=True):
    """`TaskResult`."""

    status: TaskStatusEnum | None = None
    result: JSONString | None = None
    error: str | None = None


class TaskResultData(Result, frozen=True):
    """`Query`."""

    task_result: TaskResult | None = None


OPERATION: Operation[TaskResultData] = Operation(
    name="TaskResult",
    kind="query",
    document="query TaskResult($taskId:String!$accountNumber:String!){taskResult(taskId:$taskId accountNumber:$accountNumber){status result error}}",
    model=TaskResultData,
    variables=(
        "taskId",
        "accountNumber",
    ),
    errors=(
        "KT-CT-10401",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "TaskResult",
    "TaskResultData",
)
