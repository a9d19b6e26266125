"""Choosing products: limits, methods, verdicts."""
