"""Rows of layers for core and hubs. Readers of products load the selection: they are asked for by module."""

from .features import Row, plain, rows

__all__ = ["Row", "plain", "rows"]
