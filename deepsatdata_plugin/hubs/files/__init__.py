"""From a stream to a verified product on disk."""
