"""Places on the ground: coordinate reference systems, grids, polygons, areas, and GDAL's messages."""
