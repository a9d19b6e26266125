"""Products on disk as pictures in true colour."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsApplication, QgsContrastEnhancement, QgsRasterLayer, QgsRasterMinMaxOrigin, QgsTask
from qgis.PyQt.QtCore import QObject

from ...core.errors import Cancelled, DeepSatDataError, ProductError
from ...core.feedback import Feedback, Silent
from ...core.geo import first_of, guarded
from ...core.products import TRUE_COLOUR, read_safe, recognise, write_true_colour
from ...processing.previews import cache_folder
from ...processing.translation import Translated, from_core

#: Longer side of a picture that is made, pixels: 40 m of a tile.
_PIXELS = 2745
#: Bytes of pictures that are kept.
_MOST_KEPT = 2**30

#: (product, name of its layer).
Wanted = tuple[Path, str]


def true_colour_layer(path: Path, title: str) -> QgsRasterLayer:
    """Return a product's red, green and blue as one layer, stretched for the eye.

    Of a SAFE they are the files themselves at 10 m, nothing copied; of other formats, which GDAL does not
    show, the picture that `make_picture` has made.

    Args:
        path: A product's folder or zip.
        title: Name of the layer.

    Raises:
        ProductError: It cannot be read, lacks one of the bands, or its picture was not made.
    """
    source = _picture_of(path) if needs_picture(path) else None
    layer = QgsRasterLayer(_virtual(path) if source is None else str(source), title, "gdal")
    if not layer.isValid():
        raise ProductError("holds no image that can be shown.", subject=path.name)
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    return layer


def needs_picture(path: Path) -> bool:
    """Tell whether a product's colours have to be made first, since GDAL alone does not show them."""
    archive_format = recognise(path)
    return archive_format is not None and archive_format.NAME != "safe"


def make_picture(path: Path, feedback: Feedback) -> None:
    """Make the picture of a product of such a format, unless it is there; takes seconds.

    Raises:
        DeepSatDataError: It cannot be read, or the picture not be written.
    """
    target, archive_format = _picture_of(path), recognise(path)
    if archive_format is None or target.is_file():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    _sweep(target.parent)
    write_true_colour(archive_format.read(path), target, _PIXELS, feedback)


def _picture_of(path: Path) -> Path:
    name = hashlib.sha256(str(path).encode()).hexdigest()[:32]
    return cache_folder().parent / "true_colour" / f"{name}.tif"


def _sweep(folder: Path) -> None:
    """Take away the oldest pictures when they are too many."""
    files = sorted(((p.stat().st_mtime, p.stat().st_size, p) for p in folder.glob("*.tif")), reverse=True)
    size = 0
    for _, octets, path in files:
        size += octets
        if size > _MOST_KEPT:
            path.unlink(missing_ok=True)


def _virtual(path: Path) -> str:
    product = read_safe(path)  # a download is a SAFE under any name
    missing = [band for band in TRUE_COLOUR if band not in product.bands]
    if missing:
        raise ProductError(f"has no {', '.join(missing)}, so no true colours.", subject=product.name)
    options = gdal.BuildVRTOptions(separate=True, srcNodata=0, VRTNodata=0)
    files = [product.bands[band].path for band in TRUE_COLOUR]
    # A VRT without a file names its sources in full. GDAL leaves out what it cannot open: colours would move.
    dataset, messages = guarded(lambda: gdal.BuildVRT("", files, options=options))
    if dataset is None or dataset.RasterCount != len(files):
        raise ProductError(f"holds an image that cannot be shown: {first_of(messages)}", subject=product.name)
    text: str = dataset.GetMetadata("xml:VRT")[0]
    return text


class _Asked(Silent):
    """Lets the core ask a task whether it was cancelled."""

    def __init__(self, task: QgsTask) -> None:
        self._task = task

    def is_cancelled(self) -> bool:
        return bool(self._task.isCanceled())


class _Making(QgsTask):
    """Makes pictures."""

    def __init__(self, title: str, paths: Sequence[Path], then: Callable[[dict[Path, str]], None]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._paths, self._then = paths, then
        self._why: dict[Path, str] = {}

    def run(self):
        for number, path in enumerate(self._paths):
            try:
                make_picture(path, _Asked(self))
            except Cancelled:
                return False
            except (DeepSatDataError, OSError) as error:
                self._why[path] = from_core(str(error))
            self.setProgress(100 * (number + 1) / len(self._paths))
        return True

    def finished(self, result):
        if result:
            self._then(self._why)


class TrueColours(Translated, QObject):
    """Makes layers of several products; what takes seconds is a task of QGIS.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: list[_Making] = []

    def make(
        self, wanted: Sequence[Wanted], then: Callable[[list[QgsRasterLayer], list[tuple[Wanted, str]]], None]
    ) -> None:
        """Make the layers and hand them on with what cannot be shown and why: at once where that is quick.

        Args:
            wanted: Products and names.
            then: Called with the layers and the others.
        """
        slow = [path for path, _ in wanted if needs_picture(path) and not _picture_of(path).is_file()]
        if not slow:
            then(*_layers(wanted, {}))
            return
        task = _Making(self.tr("True colour"), slow, lambda why: then(*_layers(wanted, why)))
        self._tasks.append(task)
        task.taskCompleted.connect(lambda: self._tasks.remove(task))
        task.taskTerminated.connect(lambda: self._tasks.remove(task))
        QgsApplication.taskManager().addTask(task)


def _layers(
    wanted: Sequence[Wanted], why: dict[Path, str]
) -> tuple[list[QgsRasterLayer], list[tuple[Wanted, str]]]:
    made, refused = [], []
    for path, title in wanted:
        if path in why:
            refused.append(((path, title), why[path]))
            continue
        try:
            made.append(true_colour_layer(path, title))
        except (DeepSatDataError, OSError) as error:
            refused.append(((path, title), from_core(str(error))))
    return made, refused
