# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `DeviceFragment`."""

from oefr_kraken._models import Result


class DeviceFragmentRegistersEdgesNode(Result, frozen=True):
    """`DeviceRegister`."""

    register_identifier: str | None = None


class DeviceFragmentRegistersEdges(Result, frozen=True):
    """`RegistersEdge`."""

    node: DeviceFragmentRegistersEdgesNode | None = None


class DeviceFragmentRegisters(Result, frozen=True):
    """`RegistersConnection`."""

    edges: list[DeviceFragmentRegistersEdges | None]


class DeviceFragment(Result, frozen=True):
    """`Device`."""

    device_identifier: str | None = None
    registers: DeviceFragmentRegisters | None = None


__all__ = (
    "DeviceFragment",
    "DeviceFragmentRegisters",
    "DeviceFragmentRegistersEdges",
    "DeviceFragmentRegistersEdgesNode",
)
