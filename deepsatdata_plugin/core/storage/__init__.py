"""What is on a disk: files that are whole or not there, folder locks, hashes, tables, GeoPackages."""

from .files import (
    PART,
    QUARANTINE,
    copy_file,
    file_sha256,
    free_bytes,
    long_path,
    part_path,
    publish,
    remove,
    replace,
    set_aside,
    sync_file,
    sync_folder,
    whole_file,
    write_text,
)
from .geopackage import Bounds, GeoPackageError, GeoPackageWriter, VectorLayer
from .lock import FileLock, sole_writer
from .tables import SKIP_COLUMNS, decimals, json_text, plain_number, skip_rows, write_csv

__all__ = [
    "Bounds",
    "FileLock",
    "GeoPackageError",
    "GeoPackageWriter",
    "VectorLayer",
    "PART",
    "QUARANTINE",
    "SKIP_COLUMNS",
    "copy_file",
    "decimals",
    "file_sha256",
    "free_bytes",
    "json_text",
    "long_path",
    "part_path",
    "plain_number",
    "publish",
    "remove",
    "replace",
    "set_aside",
    "skip_rows",
    "sole_writer",
    "sync_file",
    "sync_folder",
    "whole_file",
    "write_csv",
    "write_text",
]
