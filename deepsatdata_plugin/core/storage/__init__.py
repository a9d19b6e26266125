"""What is on a disk: files that are whole or not there, folder locks, hashes, tables, GeoPackages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .files import (
        PART as PART,
        copy_file as copy_file,
        free_bytes as free_bytes,
        long_path as long_path,
        make_folders as make_folders,
        part_path as part_path,
        publish as publish,
        remove as remove,
        replace as replace,
        require_free as require_free,
        require_writable as require_writable,
        sync_file as sync_file,
        sync_folder as sync_folder,
        whole_file as whole_file,
        write_text as write_text,
    )
    from .geopackage import (
        Bounds as Bounds,
        GeoPackageError as GeoPackageError,
        GeoPackageWriter as GeoPackageWriter,
        VectorLayer as VectorLayer,
    )
    from .hashes import (
        chunk_hashes as chunk_hashes,
        file_hashes as file_hashes,
        file_sha256 as file_sha256,
        known_hash as known_hash,
    )
    from .lock import FileLock as FileLock, sole_writer as sole_writer
    from .share import on_network as on_network
    from .tables import (
        SKIP_COLUMNS as SKIP_COLUMNS,
        decimals as decimals,
        json_text as json_text,
        plain_number as plain_number,
        skip_rows as skip_rows,
        write_csv as write_csv,
    )

__all__, __getattr__ = hand_out(
    __name__,
    {
        "files": [
            "PART",
            "copy_file",
            "free_bytes",
            "require_writable",
            "long_path",
            "make_folders",
            "part_path",
            "publish",
            "remove",
            "replace",
            "require_free",
            "sync_file",
            "sync_folder",
            "whole_file",
            "write_text",
        ],
        "geopackage": ["Bounds", "GeoPackageError", "GeoPackageWriter", "VectorLayer"],
        "hashes": ["chunk_hashes", "file_hashes", "file_sha256", "known_hash"],
        "lock": ["FileLock", "sole_writer"],
        "share": ["on_network"],
        "tables": ["SKIP_COLUMNS", "decimals", "json_text", "plain_number", "skip_rows", "write_csv"],
    },
)
