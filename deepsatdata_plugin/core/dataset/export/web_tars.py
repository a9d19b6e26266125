"""Tars as WebDataset reads them: KEY.NAME.npy for each array of a sample, KEY.json for the rest."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ...storage import whole_file
from .formats import Made, Writer

#: Samples of one tar.
SAMPLES_OF_A_TAR = 256


class WebTars(Writer):
    """The samples as the reader gives them, some hundred a tar."""

    def files(self) -> Iterator[Made]:
        """Yield samples-000000.tar and so on."""
        names = list(self.source.names())
        for start in range(0, len(names), SAMPLES_OF_A_TAR):
            some = names[start : start + SAMPLES_OF_A_TAR]
            path = self.target / f"samples-{start // SAMPLES_OF_A_TAR:06d}.tar"
            yield Made(
                path,
                lambda path=path, start=start, some=some: self._write(path, start, some),  # type: ignore[misc]
                len(some),
            )

    def _write(self, path: Path, start: int, names: list[str]) -> None:
        with whole_file(path) as part, tarfile.open(part, "w", format=tarfile.USTAR_FORMAT) as tar:
            for number, name in enumerate(names, start):
                # What stands after the first dot is the kind of a member.
                key, rest = name.replace(".", "_"), {}
                for kind, value in self.source.samples[number].items():
                    if isinstance(value, np.ndarray) and kind != "transform":
                        buffer = io.BytesIO()
                        np.save(buffer, value)
                        _add(tar, f"{key}.{kind}.npy", buffer.getvalue())
                    else:
                        rest[kind] = value.tolist() if isinstance(value, np.ndarray) else value
                _add(tar, f"{key}.json", json.dumps(rest, sort_keys=True).encode())


def _add(tar: tarfile.TarFile, name: str, content: bytes) -> None:
    """Add a file without a clock or an owner: equal samples give equal bytes."""
    entry = tarfile.TarInfo(name)
    entry.size = len(content)
    tar.addfile(entry, io.BytesIO(content))
