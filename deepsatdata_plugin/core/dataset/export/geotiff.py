"""A folder a sample: a GeoTIFF a date, and one for each layer of labels and resolution."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ...storage import json_text, write_text
from ..sample_rasters import write_sample_at
from .formats import Made, Writer


class GeoTiffs(Writer):
    """Georeferenced rasters of every sample."""

    def files(self) -> Iterator[Made]:
        """Yield SAMPLE/dates.json: written last, it tells that the rasters beside it are there."""
        for number, name in enumerate(self.source.names()):
            path = self.target / name / "dates.json"
            yield Made(path, lambda path=path, number=number: self._write(path, number))  # type: ignore[misc]

    def _write(self, path: Path, number: int) -> None:
        sample = write_sample_at(self.source.dataset, self.source.samples, number, path.parent)
        dates = [
            {"file": step.path.name, "datetime": f"{step.start:%Y-%m-%dT%H:%M:%SZ}"} for step in sample.steps
        ]
        write_text(
            path, json_text({"sample_id": sample.sample_id, "bands": list(sample.bands), "dates": dates})
        )
