"""Products on disk: names, metadata, band files, cloud masks."""
