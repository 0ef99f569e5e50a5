# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `DeviceFragment`."""

from oefr_kraken._models import Result


class DeviceRegistersNode(Result, frozen=True):
    """`DeviceRegister`."""

    register_identifier: str | None = None


class DeviceRegistersEdge(Result, frozen=True):
    """`RegistersEdge`."""

    node: DeviceRegistersNode | None = None


class DeviceRegisters(Result, frozen=True):
    """`RegistersConnection`."""

    edges: list[DeviceRegistersEdge | None]

    def nodes(self) -> list[DeviceRegistersNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class DeviceFragment(Result, frozen=True):
    """`Device`."""

    device_identifier: str | None = None
    registers: DeviceRegisters | None = None


__all__ = (
    "DeviceFragment",
    "DeviceRegisters",
    "DeviceRegistersEdge",
    "DeviceRegistersNode",
)
