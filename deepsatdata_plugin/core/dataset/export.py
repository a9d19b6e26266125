"""Samples as files that other programs read: npz, WebDataset tars, GeoTIFFs. Pixels stay what they are.

What has its name is whole, so a run that was stopped goes on; `export.json` tells what the files hold, and
whether all of them are there.
"""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import InputError
from ..feedback import Feedback, raise_if_cancelled
from ..reader import Samples
from ..storage import file_sha256, json_text, whole_file, write_text
from ..words import told
from .opening import DESCRIPTION, OpenedDataset, is_failure, unreadable_now
from .sample_rasters import write_sample_at

#: Formats that are written.
FORMATS = ("npz", "WebDataset", "GeoTIFF")
#: Samples of one tar.
SAMPLES_OF_A_TAR = 256
_INDEX = "export.json"


@dataclass(frozen=True)
class Export:
    """What an export made.

    Attributes:
        folder: Where it lies.
        samples: Samples in it.
        files: Files of samples in it.
        there: Of these, files that an earlier run had made.
    """

    folder: Path
    samples: int
    files: int
    there: int


def export_dataset(
    dataset: OpenedDataset, target: Path, kind: str, feedback: Feedback, *,
    folds: Sequence[int] | None = None, bands: Sequence[str] | None = None,
) -> Export:  # fmt: skip
    """Export the samples of a dataset.

    Arrays are those of the reader: image (T, C, H, W) of DN with coarser bands repeated to the finest pixels,
    mask, claim_mask, ids and so on, doy, datetime.

    Args:
        dataset: The dataset.
        target: A new or empty folder, or one of an export of the same that was stopped.
        kind: One of `FORMATS`.
        feedback: Progress and cancel.
        folds: Folds to take; None takes all samples.
        bands: Bands in the wanted order; None takes all.

    Raises:
        InputError: Bands or folds that are not there, a folder that holds something else, a damaged dataset.
        EnvironmentFailure: The dataset cannot be read now.
        OSError: The export cannot be written; what is whole stays.
        Cancelled: The user cancelled; what is whole stays.
    """
    if kind == "GeoTIFF" and (dataset.description.get("split") or {}).get("masked_parcels"):
        raise InputError(
            "the dataset is split with masked parcels, which rasters of labels would not know of.",
            subject="FORMAT",
            remedy="Choose another format, or split it so that samples are left out.",
        )
    samples = _samples(dataset, folds, bands)
    plan = _plan(dataset, samples, kind, folds)
    _claim(target, plan)
    make = {"npz": _npz, "WebDataset": _tars, "GeoTIFF": _geotiffs}[kind]
    files = there = 0
    try:
        for number, (path, write) in enumerate(make(dataset, samples, target)):
            raise_if_cancelled(feedback)
            files += 1
            if path.exists():
                there += 1
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                write()
            step = SAMPLES_OF_A_TAR if kind == "WebDataset" else 1
            feedback.progress(min(100.0, 100 * step * (number + 1) / len(samples)))
    except (KeyError, ValueError, RuntimeError) as error:
        raise _damaged(dataset, error) from error
    except OSError as error:
        if error.errno is None and not is_failure(error):  # of HDF5: a shard is damaged
            raise _damaged(dataset, error) from error
        raise
    finally:
        samples.close()
    write_text(target / _INDEX, json_text({**plan, "finished": True}))
    return Export(target, len(samples), files, there)


def _samples(dataset: OpenedDataset, folds: Sequence[int] | None, bands: Sequence[str] | None) -> Samples:
    stored = [band["name"] for band in dataset.bands]
    missing = [band for band in bands or () if band not in stored]
    if missing:
        raise InputError(
            told("the dataset has no {bands}.", bands=", ".join(missing)),
            subject="BANDS",
            remedy=told("Choose from {bands}.", bands=", ".join(stored)),
        )
    try:
        samples = Samples(dataset.folder, bands=bands, folds=folds)
    except OSError as error:
        if is_failure(error):
            raise unreadable_now(dataset.folder, error) from error
        raise _damaged(dataset, error) from error
    except (KeyError, ValueError) as error:
        raise _damaged(dataset, error) from error
    if not len(samples):
        known = [fold["fold"] for fold in (dataset.description.get("split") or {}).get("folds", ())]
        raise InputError(
            told("no sample is in the folds {folds}.", folds=", ".join(map(str, folds or ()))),
            subject="SPLIT",
            remedy=told("Choose from {folds}.", folds=", ".join(map(str, known)))
            if known
            else "Split the dataset first, or leave it empty for all samples.",
        )
    return samples


def _damaged(dataset: OpenedDataset, error: Exception) -> InputError:
    return InputError(
        told("it cannot be read: {error}.", error=str(error).rstrip(".")),
        subject=str(dataset.folder),
        remedy="Run 'Verify a dataset' to see what is damaged.",
    )


def _plan(dataset: OpenedDataset, samples: Samples, kind: str, folds: Sequence[int] | None) -> dict[str, Any]:
    """Return what export.json tells, and what makes one export the same as another."""
    harmonised = dataset.description["parameters"].get("harmonize", True)
    scale = 1.0 / float(dataset.description["products"][0]["quantification"])
    return {
        "format": kind,
        "source": file_sha256(dataset.folder / DESCRIPTION),
        "samples": len(samples),
        "bands": list(samples.bands),
        "folds": None if folds is None else list(folds),
        "pixel_m": samples.resolution,
        "values": "DN; 0 is no data",
        "offsets": "applied: reflectance is DN x scale"
        if harmonised
        else "not applied: reflectance is (DN + offset of the step's product in dataset.json) x scale",
        "scale": scale,
        "coarser_bands": "each pixel repeated to the finest resolution",
    }


def _claim(target: Path, plan: dict[str, Any]) -> None:
    """Refuse a folder that holds something else; note what is being written."""
    index = target / _INDEX
    if index.is_file():
        try:
            before = json.loads(index.read_text(encoding="utf-8"))
        except ValueError:
            before = {}
        if {**before, "finished": False} != {**plan, "finished": False}:
            raise InputError(
                "the folder holds another export.", subject=str(target), remedy="Choose an empty folder."
            )
    elif target.exists() and any(target.iterdir()):
        raise InputError(
            "the folder is not empty and holds no export.",
            subject=str(target),
            remedy="Choose an empty folder.",
        )
    target.mkdir(parents=True, exist_ok=True)
    write_text(index, json_text({**plan, "finished": False}))


#: A file to be made, and what makes it.
_Made = Iterator[tuple[Path, Callable[[], None]]]


def _ids(samples: Samples) -> list[str]:
    return [row["sample_id"] for row in samples.rows]


def _npz(_: OpenedDataset, samples: Samples, target: Path) -> _Made:
    """Yield one compressed npz a sample; texts are arrays of one text, read without pickle."""

    def write(path: Path, number: int) -> None:
        with whole_file(path) as part, open(part, "wb") as handle:
            np.savez_compressed(handle, **{key: np.asarray(value) for key, value in samples[number].items()})

    for number, name in enumerate(_ids(samples)):
        path = target / f"{name}.npz"
        yield path, lambda path=path, number=number: write(path, number)  # type: ignore[misc]


def _tars(_: OpenedDataset, samples: Samples, target: Path) -> _Made:
    """Yield tars as WebDataset reads them: KEY.NAME.npy for each array of a sample, KEY.json for the rest."""

    def write(path: Path, numbers: range) -> None:
        with whole_file(path) as part, tarfile.open(part, "w", format=tarfile.USTAR_FORMAT) as tar:
            for number in numbers:
                sample = samples[number]
                key = str(sample["sample_id"]).replace(".", "_")
                rest = {}
                for name, value in sample.items():
                    if isinstance(value, np.ndarray) and name != "transform":
                        buffer = io.BytesIO()
                        np.save(buffer, value)
                        _add(tar, f"{key}.{name}.npy", buffer.getvalue())
                    else:
                        rest[name] = value.tolist() if isinstance(value, np.ndarray) else value
                _add(tar, f"{key}.json", json.dumps(rest, sort_keys=True).encode())

    for start in range(0, len(samples), SAMPLES_OF_A_TAR):
        numbers = range(start, min(start + SAMPLES_OF_A_TAR, len(samples)))
        path = target / f"samples-{start // SAMPLES_OF_A_TAR:06d}.tar"
        yield path, lambda path=path, numbers=numbers: write(path, numbers)  # type: ignore[misc]


def _add(tar: tarfile.TarFile, name: str, content: bytes) -> None:
    """Add a file without a clock or an owner: equal samples give equal bytes."""
    entry = tarfile.TarInfo(name)
    entry.size = len(content)
    tar.addfile(entry, io.BytesIO(content))


def _geotiffs(dataset: OpenedDataset, samples: Samples, target: Path) -> _Made:
    """Yield a folder a sample: a GeoTIFF a date, and one for each layer of labels and resolution.

    The last file of a sample, its list of dates, tells that the others are there.
    """

    def write(path: Path, number: int) -> None:
        sample = write_sample_at(dataset, samples, number, path.parent)
        dates = [
            {"file": step.path.name, "datetime": f"{step.start:%Y-%m-%dT%H:%M:%SZ}"} for step in sample.steps
        ]
        write_text(
            path, json_text({"sample_id": sample.sample_id, "bands": list(sample.bands), "dates": dates})
        )

    for number, name in enumerate(_ids(samples)):
        path = target / name / "dates.json"
        yield path, lambda path=path, number=number: write(path, number)  # type: ignore[misc]
