"""Catalogues and archives behind one protocol, and the download queue; no QGIS, no Qt."""
