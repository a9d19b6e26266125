"""Items of a STAC catalogue whose bands are tiled GeoTIFFs, read where they lie."""
