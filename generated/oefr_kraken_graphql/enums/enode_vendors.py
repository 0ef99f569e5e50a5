# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `EnodeVendors`."""

from oefr_kraken._models import OpenEnum


class EnodeVendors(OpenEnum):
    """Values of `EnodeVendors`: those that were seen, there may be more."""

    AUDI = "AUDI"
    BMW = "BMW"
    CHEVROLET = "CHEVROLET"
    CITROEN = "CITROEN"
    CUPRA = "CUPRA"
    DS = "DS"
    FIAT = "FIAT"
    FORD = "FORD"
    HYUNDAI = "HYUNDAI"
    JAGUAR = "JAGUAR"
    KIA = "KIA"
    MERCEDES = "MERCEDES"
    MINI = "MINI"
    NISSAN = "NISSAN"
    OPEL = "OPEL"
    PEUGEOT = "PEUGEOT"
    PORSCHE = "PORSCHE"
    RENAULT = "RENAULT"
    SEAT = "SEAT"
    SKODA = "SKODA"
    TOYOTA = "TOYOTA"
    VAUXHALL = "VAUXHALL"
    VOLKSWAGEN = "VOLKSWAGEN"
    VOLVO = "VOLVO"


__all__ = ("EnodeVendors",)
