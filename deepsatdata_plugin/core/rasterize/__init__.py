"""From parcels to rasters: coverage, claims, distance, conflicts."""
