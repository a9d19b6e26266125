"""The dock and its dialogs: the only part that imports qgis.gui and widgets."""
