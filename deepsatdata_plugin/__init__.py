"""DeepSatData for QGIS: areas, periods and parcels become Sentinel-2 time-series datasets."""

from __future__ import annotations


def classFactory(iface: object) -> object:  # noqa: N802 (the name QGIS asks for)
    """Return the plugin object; QGIS calls this once when it loads the plugin."""
    from .plugin import DeepSatDataPlugin

    return DeepSatDataPlugin(iface)
