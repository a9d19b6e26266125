"""The Sentinel-2 tile grid: where tiles lie, which an area needs."""
