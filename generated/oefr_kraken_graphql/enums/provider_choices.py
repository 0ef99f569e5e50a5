# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ProviderChoices`."""

from oefr_kraken._models import OpenEnum


class ProviderChoices(OpenEnum):
    """Values of `ProviderChoices`: those that were seen, there may be more."""

    BYD = "BYD"
    DAIKIN = "DAIKIN"
    DAIKIN_LCM = "DAIKIN_LCM"
    ECOBEE = "ECOBEE"
    ECOBEE_V2 = "ECOBEE_V2"
    ENERGIZER = "ENERGIZER"
    ENODE = "ENODE"
    ENPHASE = "ENPHASE"
    FORD = "FORD"
    GIVENERGY = "GIVENERGY"
    HUAWEI = "HUAWEI"
    HUAWEI_V2 = "HUAWEI_V2"
    HYPERVOLT = "HYPERVOLT"
    INDRA = "INDRA"
    JEDLIX = "JEDLIX"
    JEDLIX_V2 = "JEDLIX_V2"
    MERCEDES = "MERCEDES"
    MYENERGI = "MYENERGI"
    MYENERGI_V2 = "MYENERGI_V2"
    NATURE = "NATURE"
    OCPP = "OCPP"
    OCPP_WALLBOX = "OCPP_WALLBOX"
    OCTOPUS_ENERGY = "OCTOPUS_ENERGY"
    OHME = "OHME"
    OHME_V2 = "OHME_V2"
    SENSI = "SENSI"
    SENSI_V2 = "SENSI_V2"
    SMARTCAR = "SMARTCAR"
    SMARTFLEX_CONNECT = "SMARTFLEX_CONNECT"
    SMART_PEAR = "SMART_PEAR"
    SOLAREDGE = "SOLAREDGE"
    TESLA = "TESLA"
    TESLA_V2 = "TESLA_V2"
    VOLKSWAGEN = "VOLKSWAGEN"
    VP_AMAZON = "VP_AMAZON"
    VP_HONEYWELL_CC = "VP_HONEYWELL_CC"
    VP_HONEYWELL_RES = "VP_HONEYWELL_RES"
    VP_NEST = "VP_NEST"


__all__ = ("ProviderChoices",)
