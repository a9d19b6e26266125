"""Rows of layers as the records of core and hubs."""
