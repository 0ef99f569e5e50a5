# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `TestDispatchAssessmentFailureReason`."""

from oefr_kraken._models import OpenEnum


class TestDispatchAssessmentFailureReason(OpenEnum):
    """Values of `TestDispatchAssessmentFailureReason`: those that were seen, there may be more."""

    ASSESSMENTS_FAILED = "ASSESSMENTS_FAILED"
    DEVICE_DISCONNECTED = "DEVICE_DISCONNECTED"
    ERROR = "ERROR"
    NONE = "NONE"
    NOT_AT_HOME = "NOT_AT_HOME"
    SOC_LIMIT_REACHED = "SOC_LIMIT_REACHED"
    UNABLE_TO_COMMUNICATE = "UNABLE_TO_COMMUNICATE"
    UNKNOWN = "UNKNOWN"


__all__ = ("TestDispatchAssessmentFailureReason",)
