# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `OnSiteJobsWorkCategory`."""

from oefr_kraken._models import OpenEnum


class OnSiteJobsWorkCategory(OpenEnum):
    """Values of `OnSiteJobsWorkCategory`: those that were seen, there may be more."""

    ACCURACY_TEST = "ACCURACY_TEST"
    AD_HOC_READING = "AD_HOC_READING"
    BRACKET_INSTALLATION = "BRACKET_INSTALLATION"
    COMMISSION = "COMMISSION"
    COMMS_HUB_POWER_CYCLE = "COMMS_HUB_POWER_CYCLE"
    COMMS_HUB_REPLACEMENT = "COMMS_HUB_REPLACEMENT"
    CONFIRM_METER_DETAILS = "CONFIRM_METER_DETAILS"
    DE_ENERGISE = "DE_ENERGISE"
    ENERGISE = "ENERGISE"
    EV = "EV"
    EXCHANGE = "EXCHANGE"
    IHD_INSTALL = "IHD_INSTALL"
    INTERNAL = "INTERNAL"
    INVESTIGATE_FAULT = "INVESTIGATE_FAULT"
    ISOLATOR_SWITCH_INSTALL = "ISOLATOR_SWITCH_INSTALL"
    METERING_SERVICE_WORKS = "METERING_SERVICE_WORKS"
    METER_TAILS_UPGRADE = "METER_TAILS_UPGRADE"
    MOVE = "MOVE"
    NEW_CONNECTION = "NEW_CONNECTION"
    OTHER = "OTHER"
    REINSTALL = "REINSTALL"
    REMOVE = "REMOVE"
    REPLACE_SEALS = "REPLACE_SEALS"
    SEWER = "SEWER"
    SUPPLY_SERVICE_WORKS = "SUPPLY_SERVICE_WORKS"
    WATER = "WATER"


__all__ = ("OnSiteJobsWorkCategory",)
