# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `TaskStatusEnum`."""

from oefr_kraken._models import OpenEnum


class TaskStatusEnum(OpenEnum):
    """Values of `TaskStatusEnum`: those that were seen, there may be more."""

    FAILED = "FAILED"
    FINISHED = "FINISHED"
    STARTED = "STARTED"


__all__ = ("TaskStatusEnum",)
