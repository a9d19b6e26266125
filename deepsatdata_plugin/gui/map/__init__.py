"""A queue's footprints on the map."""
