"""Exports the samples of a dataset. Pixels stay what they are, unless a layout says otherwise.

What has its name is whole, so a run that was stopped goes on; `export.json` tells what the files hold, and
whether all of them are there.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ...errors import InputError
from ...feedback import Feedback, raise_if_cancelled
from ...storage import file_sha256, json_text, write_text
from ...words import told
from ..opening import DESCRIPTION, OpenedDataset, is_failure, unreadable_now
from .formats import Writer, writer_of
from .source import ExportOptions, Source

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
    dataset: OpenedDataset, target: Path, kind: str, feedback: Feedback, options: ExportOptions | None = None
) -> Export:
    """Export the samples of a dataset.

    Args:
        dataset: The dataset.
        target: A new or empty folder, or one of an export of the same that was stopped.
        kind: One of `FORMATS`.
        feedback: Progress and cancel.
        options: What is taken, None for everything.

    Raises:
        InputError: Bands or folds that are not there, a layout that the dataset does not fit, a folder that
            holds something else, a damaged dataset.
        EnvironmentFailure: The dataset cannot be read now.
        OSError: The export cannot be written; what is whole stays.
        Cancelled: The user cancelled; what is whole stays.
    """
    writer = _writer(dataset, target, kind, options or ExportOptions())
    samples = writer.source.samples
    files = there = done = 0
    try:
        writer.check()
        plan = _plan(writer, kind)
        _claim(target, plan)
        for made in writer.files():
            raise_if_cancelled(feedback)
            files += 1
            if made.path.exists():
                there += 1
            else:
                made.path.parent.mkdir(parents=True, exist_ok=True)
                made.write()
            done += made.samples
            feedback.progress(min(99.0, 100 * done / len(samples)))
        writer.finish(feedback)
    except (LookupError, ValueError, RuntimeError) as error:
        raise _damaged(dataset, error) from error
    except OSError as error:
        if error.errno is None and not is_failure(error):  # of HDF5: a shard is damaged
            raise _damaged(dataset, error) from error
        raise
    finally:
        writer.source.close()
    write_text(target / _INDEX, json_text({**plan, "finished": True}))
    feedback.progress(100)
    return Export(target, len(samples), files, there)


def _writer(dataset: OpenedDataset, target: Path, kind: str, options: ExportOptions) -> Writer:
    layout = writer_of(kind)
    level = dataset.description.get("level", "")
    if layout.level and level != layout.level:
        raise InputError(
            told("the layout takes products of level {level}, and these are {other}.",
                 level=layout.level, other=level or "-"),
            subject="FORMAT",
            remedy="Choose another format.",
        )  # fmt: skip
    folds = (dataset.description.get("split") or {}).get("folds")
    if layout.folds_only and options.folds is None and folds:
        options = replace(options, folds=tuple(fold["fold"] for fold in folds))
    try:
        return layout(Source(dataset, target, options, layout.bands_for(level)))
    except OSError as error:
        if is_failure(error):
            raise unreadable_now(dataset.folder, error) from error
        raise _damaged(dataset, error) from error
    except (KeyError, ValueError) as error:
        raise _damaged(dataset, error) from error


def _damaged(dataset: OpenedDataset, error: Exception) -> InputError:
    return InputError(
        told("it cannot be read: {error}.", error=str(error).rstrip(".")),
        subject=str(dataset.folder),
        remedy="Run 'Verify a dataset' to see what is damaged.",
    )


def _plan(writer: Writer, kind: str) -> dict[str, Any]:
    """Return what export.json tells, and what makes one export the same as another."""
    source = writer.source
    options, samples = source.options, source.samples
    harmonised = source.dataset.description["parameters"].get("harmonize", True)
    plan = {
        "format": kind,
        "source": file_sha256(source.dataset.folder / DESCRIPTION),
        "samples": len(samples),
        "bands": list(source.bands),
        "folds": None if options.folds is None else list(options.folds),
        "pixel_m": samples.resolution,
        "values": "DN; 0 is no data",
        "offsets": "applied: reflectance is DN x scale"
        if harmonised
        else "not applied: reflectance is (DN + offset of the step's product in dataset.json) x scale",
        "scale": 1.0 / source.quantification,
        "coarser_bands": "each pixel repeated to the finest resolution"
        if options.resampling == "nearest"
        else "bilinear to the finest resolution, missing pixels left out of the means",
        **({"filled_bands": list(source.missing)} if source.missing else {}),
        **writer.facts(),
    }
    known: dict[str, Any] = json.loads(json_text(plan))  # as it is read again
    return known


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
