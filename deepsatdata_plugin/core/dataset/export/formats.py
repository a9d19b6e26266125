"""The formats of an export: the one table of them, and what each file of a format gives.

QGIS asks for the names while it starts: nothing heavy is loaded here.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ...feedback import Feedback
    from .source import Source

#: Format -> its module here and the class in there.
FORMATS: dict[str, tuple[str, str]] = {
    "npz": ("npz", "Npz"),
    "WebDataset": ("web_tars", "WebTars"),
    "GeoTIFF": ("geotiff", "GeoTiffs"),
    "PASTIS": ("pastis", "Pastis"),
    "DeepSatModels": ("deepsatmodels", "DeepSatModels"),
    "images_dense": ("images", "DenseImages"),
    "images_global": ("images", "GlobalImages"),
    "Presto": ("presto", "Presto"),
    "Galileo": ("galileo", "Galileo"),
    "OlmoEarth": ("olmoearth", "OlmoEarth"),
    "Prithvi": ("prithvi", "Prithvi"),
    "TerraMind": ("terramind", "TerraMind"),
}
#: How coarser bands come to the finest pixels.
RESAMPLING = ("nearest", "bilinear")
#: Periods whose clear pixels are averaged, for views of foundation models.
COMPOSITES = ("monthly", "ten_days")


class Made(NamedTuple):
    """A file of an export.

    Attributes:
        path: Its name when it is whole.
        write: Writes it.
        samples: Samples in it.
    """

    path: Path
    write: Callable[[], None]
    samples: int = 1


class Writer(ABC):
    """A format.

    Args:
        source: What is exported.

    Attributes:
        bands: Bands that the layout has, in its order; () takes those that are chosen.
        folds_only: Samples that a split left out are left out.
        level: The level of products that it takes, "" for any.
    """

    bands: tuple[str, ...] = ()
    folds_only = False
    level = ""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.target = source.target

    @classmethod
    def bands_for(cls, level: str) -> tuple[str, ...]:
        """Return the bands that the layout has for products of a level, () for those that are chosen."""
        del level
        return cls.bands

    def check(self) -> None:
        """Refuse, before work, what cannot be exported so.

        Raises:
            InputError: The dataset has not what the layout needs.
        """
        return  # most take every dataset

    def facts(self) -> dict[str, Any]:
        """Return what export.json tells of this layout; plain values."""
        return {}

    @abstractmethod
    def files(self) -> Iterator[Made]:
        """Yield the files in order, always the same for the same dataset and options."""

    def finish(self, feedback: Feedback) -> None:
        """Write tables over all samples, when their files are there.

        Args:
            feedback: Cancel.
        """
        del feedback  # most have no tables


def writer_of(name: str) -> type[Writer]:
    """Return the class of a format; its module is loaded here."""
    module, kind = FORMATS[name]
    found: type[Writer] = getattr(import_module(f"{__package__}.{module}"), kind)
    return found
