"""Simulated hubs for tests: DHuS and Copernicus Data Space on loopback, with a virtual clock and faults.

See README.md of this folder for examples.
"""

from . import faults
from .archive import Archive, Order
from .baseline import Baseline, sentinelsat_baseline
from .catalogue import Catalogue, Product, product, recorded, served, synthetic
from .cdse import CdseServer
from .clock import RealClock, VirtualClock
from .dhus import DhusServer
from .faults import Fault
from .geodes import GeodesServer
from .identity import Account
from .log import Entry, RequestLog
from .remote_clock import ClockServer, RemoteClock
from .replay import ReplayServer
from .s3 import KeyPair, S3Server

__all__ = [
    "Account",
    "Archive",
    "Baseline",
    "Catalogue",
    "CdseServer",
    "ClockServer",
    "DhusServer",
    "Entry",
    "Fault",
    "GeodesServer",
    "KeyPair",
    "Order",
    "Product",
    "RealClock",
    "RemoteClock",
    "ReplayServer",
    "RequestLog",
    "S3Server",
    "VirtualClock",
    "faults",
    "product",
    "recorded",
    "sentinelsat_baseline",
    "served",
    "synthetic",
]
