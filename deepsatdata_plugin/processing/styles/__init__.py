"""How outputs look when QGIS loads them."""
