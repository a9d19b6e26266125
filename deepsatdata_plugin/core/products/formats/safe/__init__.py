"""The SAFE format: names, folders and zips, metadata, manifest, JPEG 2000, cloud masks."""
