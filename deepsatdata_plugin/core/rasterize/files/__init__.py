"""The folder of rasterized ground truth: its format, reading and writing."""
