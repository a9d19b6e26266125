"""Which windows and seasons there are, and which tile owns a window."""
