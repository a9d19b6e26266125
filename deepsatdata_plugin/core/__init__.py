"""The work itself: numpy, GDAL and (lazily) h5py; no QGIS, no Qt. Runs on any cluster node."""
