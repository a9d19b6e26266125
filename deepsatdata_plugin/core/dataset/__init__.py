"""A dataset on disk: its format, shards, making, describing."""
