"""The dock of downloads and what its actions do."""
