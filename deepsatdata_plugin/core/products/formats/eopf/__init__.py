"""EOPF Zarr, the successor of SAFE: generations of 2025 (Zarr 2) and 2026 (Zarr 2 and 3)."""
