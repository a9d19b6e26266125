"""The Processing provider and its algorithms, one module each; imports qgis.core only."""
