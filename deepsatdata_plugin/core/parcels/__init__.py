"""The way of a parcel: read, cleaned, classed, brought to its place."""
