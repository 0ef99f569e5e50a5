# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Every class that an answer is made of.

Nothing is imported before it is asked for. Type checkers see plain imports, so that they catch a name that does not exist.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account import Account, AccountData
    from .account_bills import AccountBillsData, AccountBillsDataAccount
    from .device_sessions import (
        DeviceSessions,
        DeviceSessionsData,
        DeviceSessionsDataDevices,
        DeviceSessionsDataDevicesDevice,
        DeviceSessionsDataDevicesVehicle,
    )
    from .devices import Devices, DevicesData, DevicesDevice, DevicesPowered, DevicesVehicle
    from .fragments.bill_connection_fragment import (
        BillConnectionEdge,
        BillConnectionFragment,
        BillConnectionNode,
        BillConnectionPageInfo,
    )
    from .fragments.person_fragment import PersonFragment
    from .fragments.vehicle_fragment import VehicleFragment
    from .old import Old, OldData
    from .rename import Rename, RenameData
    from .search import Search, SearchAccount, SearchAccountBills, SearchData, SearchPerson

__all__ = (
    "Account",
    "AccountBillsData",
    "AccountBillsDataAccount",
    "AccountData",
    "BillConnectionEdge",
    "BillConnectionFragment",
    "BillConnectionNode",
    "BillConnectionPageInfo",
    "DeviceSessions",
    "DeviceSessionsData",
    "DeviceSessionsDataDevices",
    "DeviceSessionsDataDevicesDevice",
    "DeviceSessionsDataDevicesVehicle",
    "Devices",
    "DevicesData",
    "DevicesDevice",
    "DevicesPowered",
    "DevicesVehicle",
    "Old",
    "OldData",
    "PersonFragment",
    "Rename",
    "RenameData",
    "Search",
    "SearchAccount",
    "SearchAccountBills",
    "SearchData",
    "SearchPerson",
    "VehicleFragment",
)

if not TYPE_CHECKING:
    _MODULES = {
        "Account": "account",
        "AccountBillsData": "account_bills",
        "AccountBillsDataAccount": "account_bills",
        "AccountData": "account",
        "BillConnectionEdge": "fragments.bill_connection_fragment",
        "BillConnectionFragment": "fragments.bill_connection_fragment",
        "BillConnectionNode": "fragments.bill_connection_fragment",
        "BillConnectionPageInfo": "fragments.bill_connection_fragment",
        "DeviceSessions": "device_sessions",
        "DeviceSessionsData": "device_sessions",
        "DeviceSessionsDataDevices": "device_sessions",
        "DeviceSessionsDataDevicesDevice": "device_sessions",
        "DeviceSessionsDataDevicesVehicle": "device_sessions",
        "Devices": "devices",
        "DevicesData": "devices",
        "DevicesDevice": "devices",
        "DevicesPowered": "devices",
        "DevicesVehicle": "devices",
        "Old": "old",
        "OldData": "old",
        "PersonFragment": "fragments.person_fragment",
        "Rename": "rename",
        "RenameData": "rename",
        "Search": "search",
        "SearchAccount": "search",
        "SearchAccountBills": "search",
        "SearchData": "search",
        "SearchPerson": "search",
        "VehicleFragment": "fragments.vehicle_fragment",
    }

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__package__}.{_MODULES[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
