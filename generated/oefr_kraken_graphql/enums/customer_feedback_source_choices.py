# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `CustomerFeedbackSourceChoices`."""

from oefr_kraken._models import OpenEnum


class CustomerFeedbackSourceChoices(OpenEnum):
    """Values of `CustomerFeedbackSourceChoices`: those that were seen, there may be more."""

    FEEDBACK_SOURCE_CONSUMER_SITE = "FEEDBACK_SOURCE_CONSUMER_SITE"
    FEEDBACK_SOURCE_EMAIL_FOLLOW_UP = "FEEDBACK_SOURCE_EMAIL_FOLLOW_UP"
    FEEDBACK_SOURCE_LOGIN_FOLLOW_UP = "FEEDBACK_SOURCE_LOGIN_FOLLOW_UP"
    FEEDBACK_SOURCE_MANUAL = "FEEDBACK_SOURCE_MANUAL"
    FEEDBACK_SOURCE_PHONE_CALL_FOLLOW_UP = "FEEDBACK_SOURCE_PHONE_CALL_FOLLOW_UP"
    FEEDBACK_SOURCE_TRUSTPILOT = "FEEDBACK_SOURCE_TRUSTPILOT"


__all__ = ("CustomerFeedbackSourceChoices",)
