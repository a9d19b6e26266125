"""Simulated hubs for tests: DHuS and Copernicus Data Space on loopback, with a virtual clock and faults.

See README.md of this folder for examples.
"""

from . import faults
from .archive import Archive, Order
from .catalogue import Catalogue, Product, product, recorded, synthetic
from .cdse import CdseServer
from .clock import RealClock, VirtualClock
from .dhus import DhusServer
from .faults import Fault
from .identity import Account
from .log import Entry, RequestLog

__all__ = [
    "Account",
    "Archive",
    "Catalogue",
    "CdseServer",
    "DhusServer",
    "Entry",
    "Fault",
    "Order",
    "Product",
    "RealClock",
    "RequestLog",
    "VirtualClock",
    "faults",
    "product",
    "recorded",
    "synthetic",
]
