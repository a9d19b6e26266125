"""Where a product and what is unfinished of it lie in the folder of a download."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ...core.storage import FileLock, remove

_LEFT = re.compile(r"\.(?P<locked>.+)\.lock|(?P<part>.+)\.zip\.part|\.(?P<unpacked>.+)\.SAFE\.tmp")


@dataclass(frozen=True)
class Places:
    """The files of one product.

    Attributes:
        folder: Where products are put.
        name: The product's name.
    """

    folder: Path
    name: str

    @property
    def safe(self) -> Path:
        """Return the finished product, unpacked."""
        return self.folder / f"{self.name}.SAFE"

    @property
    def archive(self) -> Path:
        """Return the finished product as a zip."""
        return self.folder / f"{self.name}.zip"

    @property
    def part(self) -> Path:
        """Return the zip on its way."""
        return self.folder / f"{self.name}.zip.part"

    @property
    def unpacked(self) -> Path:
        """Return the folder that is being filled."""
        return self.folder / f".{self.name}.SAFE.tmp"

    def lock(self) -> FileLock:
        """Return the lock that the worker of a product holds while it lives."""
        return FileLock(self.folder / f".{self.name}.lock", remove=True)

    def remove_unfinished(self) -> None:
        """Take away what the product has left behind unfinished."""
        remove(self.part)
        remove(self.unpacked)


def left_behind(path: Path) -> str:
    """Return the name of the product whose lock or unfinished file this is, "" when it is none."""
    match = _LEFT.fullmatch(path.name)
    return "" if match is None else match["locked"] or match["part"] or match["unpacked"]
