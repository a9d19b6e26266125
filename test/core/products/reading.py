"""One product as its format reads it, for tests that look at one."""

from __future__ import annotations

from pathlib import Path

from deepsatdata_plugin.core.products.formats import recognise
from deepsatdata_plugin.core.products.model import Product


def read_product(path) -> Product:
    product_path = Path(path).absolute()
    archive_format = recognise(product_path)
    assert archive_format is not None, f"{path} is no product"
    return archive_format.read(product_path)
