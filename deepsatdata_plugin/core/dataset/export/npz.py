"""One compressed npz a sample; texts are arrays of one text, read without pickle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ...storage import whole_file
from .formats import Made, Writer


class Npz(Writer):
    """The samples as the reader gives them."""

    def files(self) -> Iterator[Made]:
        """Yield SAMPLE.npz."""
        for number, name in enumerate(self.source.names()):
            path = self.target / f"{name}.npz"
            yield Made(path, lambda path=path, number=number: self._write(path, number))  # type: ignore[misc]

    def _write(self, path: Path, number: int) -> None:
        write_npz(path, self.source.samples[number])


def write_npz(path: Path, arrays: Mapping[str, Any]) -> None:
    """Write arrays, numbers and texts as a compressed npz, whole or not at all."""
    with whole_file(path) as part, open(part, "wb") as handle:
        np.savez_compressed(handle, **{key: np.asarray(value) for key, value in arrays.items()})
