"""A dataset from start to end: plan, check the folder and the disk, run, describe.

What is in the folder decides what is left to do: shards with their final name are complete, and
`plan.json` tells whether they belong to the same plan. The describing files are written last.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from osgeo import ogr

from ..amounts import byte_size, counted
from ..errors import BadProduct, DeepSatDataError, InputError, Skip
from ..feedback import Feedback, Part
from ..products import ByteRanges, CatalogueItems, StacItem, lent
from ..stack import (
    BlockObserver,
    Compressor,
    DatasetPlan,
    KnownParcels,
    ParcelSource,
    StackParameters,
    StackTask,
    best_compressor,
    damaged_products,
    plan_dataset,
    require_compressor,
    run_tasks,
    utc,
)
from ..storage import PART, file_sha256, free_bytes, json_text, require_writable, sole_writer, write_text
from ..words import told
from ..workers import processors
from .catalogue_assets import asset_versions, require_same_assets
from .describe import write_description
from .format import REVISION
from .opening import FORMAT, PLAN, VERSION
from .sink import ShardFolder


@dataclass(frozen=True)
class DatasetResult:
    """What a run made.

    Attributes:
        steps: Number of stored steps, over all samples.
        skips: Everything left out; windows of a tile and season with one reason are one entry.
        skipped: Rows of skipped.csv, where each window has its own.
    """

    folder: Path
    samples: int
    shards: int
    steps: int
    skips: tuple[Skip, ...]
    skipped: int


def make_dataset(
    products_folder: str,
    folder: str,
    parameters: StackParameters,
    *,
    ground_truth: str = "",
    area: ogr.Geometry | None = None,
    parcels: ParcelSource | None = None,
    engine: str = "threads",
    threads: int = 0,
    writer: str = "",
    items: Sequence[StacItem] = (),
    ranges: ByteRanges | None = None,
    left_out: Sequence[Skip] = (),
    agree: Callable[[DatasetPlan], object] = id,
    observer: BlockObserver | None = None,
    feedback: Feedback,
) -> DatasetResult:
    """Make a dataset, or finish one that was interrupted.

    Args:
        products_folder: Searched recursively for SAFE and EOPF Zarr, folders and zips; "" for none.
        folder: Where to write; empty, new, or holding an unfinished run with the same parameters.
        parameters: What to store.
        ground_truth: Folder written by `rasterize`, "" for none.
        area: Area of interest, (multi)polygon in longitude and latitude (WGS 84), or None.
        parcels: What windows stand around, one each (with `parameters.parcels`); None for a lattice.
        engine: "threads" or a dask scheduler's address.
        threads: 0 takes the number of processors.
        writer: Name and version of the program; a run is finished by the one that began it.
        items: Products of a catalogue, which are read where they lie, beside those of the folder.
        ranges: Reads their files; needed where there are items.
        left_out: Items that could not be used, for skipped.csv.
        agree: Told of the plan before anything is written; raises to stop.
        observer: Gets blocks of images on the way; the dataset is the same.
        feedback: Progress, messages, cancel.

    Returns:
        Counts and skips.

    Raises:
        InputError: Bad input, a folder that holds something else or is being written, too small a disk.
        DeepSatDataError: The disk fails or fills up in mid-run; finished shards stay.
        Cancelled: The user cancelled; finished shards stay and the next run resumes.
    """
    target = Path(folder).absolute()
    with ExitStack() as held:
        found = None
        if items:
            if ranges is None:
                raise ValueError("items need something that reads their files")
            if engine != "threads":
                raise InputError(
                    "files of a catalogue can only be read by the process that began the run.",
                    subject="ENGINE",
                    remedy="Choose 'threads', or download the products.",
                )
            number = held.enter_context(lent(ranges, feedback))
            found = CatalogueItems(tuple(items), number, tuple(left_out))
        return _make(
            products_folder,
            found,
            target,
            parameters,
            ground_truth,
            area,
            parcels,
            engine,
            threads,
            writer,
            agree,
            observer,
            feedback,
            held,
        )


def _make(
    products_folder: str,
    items: CatalogueItems | None,
    target: Path,
    parameters: StackParameters,
    ground_truth: str,
    area: ogr.Geometry | None,
    parcels: ParcelSource | None,
    engine: str,
    threads: int,
    writer: str,
    agree: Callable[[DatasetPlan], object],
    observer: BlockObserver | None,
    feedback: Feedback,
    lock: ExitStack | None,
) -> DatasetResult:
    """Do the work of `make_dataset`; `lock` keeps the folder locked to its end."""
    excluded: list[Skip] = []
    require_writable(target)
    started = _read_plan(target)
    if started is not None:
        excluded = [Skip(**row) for row in started.get("excluded", [])]
    for skip in excluded:
        feedback.warn(
            told(
                "{subject} stays left out: an earlier attempt of this run found it damaged.",
                subject=skip.subject,
            )
        )
    threads = threads or processors()
    compressor = _compressor(started)
    verified = False
    while True:
        plan = plan_dataset(
            products_folder,
            parameters,
            ground_truth,
            area,
            Part(feedback, 0, 5),
            excluded,
            threads,
            items,
            parcels,
        )
        if lock is not None:  # once
            agree(plan)
        identity = _identity(plan, parameters, ground_truth, area, excluded, writer, compressor)
        _claim(target, identity, plan, started, feedback, lock)
        lock = None
        windows = sum(task.ulx.size for task in plan.tasks)
        feedback.info(
            told(
                "{windows} of {size_m:g} m in {n}, {tasks}, at most {chunk_bytes} before compression.",
                windows=counted(windows, "window"),
                size_m=plan.windows.size_m,
                n=counted(len(plan.tasks), "tile-season"),
                tasks=counted(sum(len(task.steps) for task in plan.tasks), "acquisition"),
                chunk_bytes=byte_size(plan.estimate.chunk_bytes),
            )
        )
        feedback.info(plan.estimate.text(threads))
        if parameters.anchor is not None:
            feedback.info(
                told(
                    "Grid shifted by {shift_e:g} m east, {shift_n:g} m north (snapped to {snap_m:g} m).",
                    shift_e=plan.windows.shift_e,
                    shift_n=plan.windows.shift_n,
                    snap_m=plan.windows.snap_m,
                )
            )
        started = identity
        try:
            sink = ShardFolder(target, compressor, frozenset(identity["empty"]))
            if not all(sink.is_complete(shard) for task in plan.tasks for shard in task.shards):
                require_compressor(compressor)
            run_tasks(plan.tasks, sink, engine, threads, Part(feedback, 5, 97), observer)
        except BadProduct as error:
            excluded = _exclude(target, error, excluded, feedback)
            if not verified and not parameters.checksums:
                # One damaged block found late: look for the others at once, not after a run each.
                verified = True
                bad = {skip.subject for skip in excluded}
                for other in damaged_products(plan.tasks, bad, threads, Part(feedback, 5, 5)):
                    excluded = _exclude(target, other, excluded, feedback)
            started = _read_plan(target)
            continue
        except OSError as error:
            raise _cannot_write(target, error) from error
        break
    try:
        result = write_description(target, plan, identity, Part(feedback, 97, 100), threads)
        _remove_empty(target, identity, result.empty)
    except OSError as error:
        raise _cannot_write(target, error) from error
    feedback.progress(100)
    return DatasetResult(
        target, result.samples, len(result.shards), result.steps, result.skips, result.skipped
    )


# -- identity and resume ----------------------------------------------------------------------------


def _read_plan(folder: Path) -> dict[str, Any] | None:
    path = folder / PLAN
    if not path.is_file():
        return None
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise InputError(
            told("it is damaged ({error}).", error=error), subject=str(path), remedy="Choose another folder."
        ) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise InputError("it is no plan of a dataset.", subject=str(path), remedy="Choose another folder.")
    return found


def _compressor(started: dict[str, Any] | None) -> Compressor:
    """Return what packed the shards of a run that was interrupted, or the best of this machine."""
    found = (started or {}).get("compressor")
    if not found:
        return best_compressor()
    return Compressor(found["name"], found["level"], found["probe"])


def _identity(
    plan: DatasetPlan,
    parameters: StackParameters,
    ground_truth: str,
    area: ogr.Geometry | None,
    excluded: Sequence[Skip],
    writer: str,
    compressor: Compressor,
) -> dict[str, Any]:
    """Return all that the bytes of a dataset depend on; engine and threads are not among them."""
    values = asdict(parameters)
    values["start"], values["end"] = utc(parameters.start), utc(parameters.end)
    del values["checksums"]  # verifying does not change what is stored
    for name in ("probabilities", "min_clear", "parcels"):
        if not values[name]:
            del values[name]  # earlier plans do not know of it
    truth_hash = ""
    if ground_truth:
        truth_hash = file_sha256(Path(ground_truth) / "ground_truth.json")
    afar = {"assets": versions} if (versions := asset_versions(plan)) else {}
    known = {} if plan.parcels is None else {"parcels": _parcels_hash(plan.parcels)}
    return {
        **afar,
        **known,
        "format": FORMAT,
        "version": VERSION,
        "revision": REVISION,
        "writer": writer,
        "compressor": asdict(compressor),
        "parameters": json.loads(json.dumps(values)),
        "ground_truth": truth_hash,
        "area": hashlib.sha256(bytes(area.ExportToWkb())).hexdigest() if area is not None else "",
        "tasks": {task.prefix: _task_hash(task) for task in plan.tasks},
        "decoding": [asdict(layer) for layer in plan.estimate.layers],
        "excluded": [asdict(skip) for skip in excluded],
        "empty": [],  # shards without a sample: made, counted and removed
    }


def _parcels_hash(parcels: KnownParcels) -> str:
    """Return a hash of all parcels of a run and their classes."""
    digest = hashlib.sha256(parcels.table.sha256.encode())
    digest.update(parcels.index.tobytes() + parcels.classes.tobytes())
    if parcels.class_table is not None:
        digest.update(parcels.class_table.sha256().encode())
    return digest.hexdigest()


def _task_hash(task: StackTask) -> str:
    """Return a hash of the products, steps, windows and shards of a task."""
    digest = hashlib.sha256()
    plain = (
        [(p.name, p.metadata_sha256) for p in task.products],
        [(s.seconds, s.products) for s in task.steps],
        [(s.name, s.start, s.stop) for s in task.shards],
        [(layer.name, layer.names, layer.pixels) for layer in task.layers],
    )
    digest.update(json.dumps(plain).encode())
    digest.update(task.ulx.tobytes())
    digest.update(task.uly.tobytes())
    if task.parcels is not None:
        digest.update(task.parcels.number.tobytes() + task.parcels.polygons.xy.tobytes())
    return digest.hexdigest()


def _cannot_write(folder: Path, error: OSError) -> DeepSatDataError:
    remedy = "Look after the disk (space, rights) and start again: finished shards are kept."
    if "unable to lock file" in str(error):  # an HDF5 that cannot be told to do without
        remedy = (
            "This storage has no file locks: set HDF5_USE_FILE_LOCKING=FALSE in the environment of QGIS, or "
            "choose a folder on a local disk, and start again."
        )
    return DeepSatDataError(
        told("the dataset cannot be written: {error}.", error=error), subject=str(folder), remedy=remedy
    )


def _claim(
    folder: Path,
    identity: dict[str, Any],
    plan: DatasetPlan,
    started: dict[str, Any] | None,
    feedback: Feedback,
    lock: ExitStack | None,
) -> None:
    """Make the folder ours, or refuse it; remove what an interrupted run left unfinished.

    The folder is locked before anything in it changes; `lock` is None when this run holds it already.
    """
    shards = folder / "shards"
    try:
        stale = _stale(folder, identity, started)
        empty = (started or {}).get("empty", [])
        identity["empty"] = sorted(name for name in empty if name.rsplit("_", 1)[0] not in stale)
        done = {path.name for path in shards.glob("*.h5")} if shards.is_dir() else set()
        done.update(identity["empty"])
        planned = {shard.name for task in plan.tasks for shard in task.shards}
        done = {name for name in done & planned if name.rsplit("_", 1)[0] not in stale}
        _check_disk(folder, plan, len(done) / max(1, len(planned)))
        shards.mkdir(parents=True, exist_ok=True)
        if lock is not None:
            lock.enter_context(sole_writer(shards, feedback))
            if _read_plan(folder) != started:
                raise InputError(
                    "another run has changed this folder meanwhile.",
                    subject=str(folder),
                    remedy="Start again.",
                )
        for name in sorted(stale):
            for path in sorted(shards.glob(f"{name}_*.h5")):
                path.unlink()
        for left_over in sorted(shards.glob("*.h5*.part")):
            left_over.unlink()
        if done:
            feedback.info(told("Resuming: {n} of {n_2} shards are complete.", n=len(done), n_2=len(planned)))
        if started != identity:
            _write_plan(folder, identity)
    except OSError as error:
        raise InputError(
            told("the folder cannot be made or written: {strerror}.", strerror=error.strerror or error),
            subject=str(folder),
            remedy="Choose another folder.",
        ) from error


def _stale(folder: Path, identity: dict[str, Any], started: dict[str, Any] | None) -> set[str]:
    """Refuse a folder of other input; return the tasks that a product found damaged has made stale."""
    if started is None:
        if folder.exists() and not _is_empty(folder):
            raise InputError(
                "the folder is not empty and holds no unfinished dataset.",
                subject=str(folder),
                remedy="Choose an empty or new folder.",
            )
        return set()
    require_same_assets(folder, identity.get("assets", {}), started.get("assets", {}))
    passed_over = (
        "tasks",
        "decoding",
        "excluded",
        "empty",
        "assets",
    )  # how blocks are decoded changes no byte
    changed = [key for key in identity if key not in passed_over and identity[key] != started.get(key)]
    old = started.get("tasks", {})
    if not changed and not started.get("replan") and identity["tasks"] != old:
        changed = ["products"]
    if changed and set(changed) <= {"writer", "revision", "compressor"}:
        writer = started.get("writer") or "a version that did not sign"
        this = identity["writer"] or "one that does not"
        if "revision" in changed:
            writer += told(" (shards of revision {started})", started=started.get("revision", 0))
            this += told(" (revision {revision})", revision=REVISION)
        if "compressor" in changed:  # a run of another compressor goes on with that one: this one named none
            writer += " (which packed chunks by an earlier rule)"
        raise InputError(
            told(
                "the folder was begun by {writer}; this is {this}, whose bytes may differ.",
                writer=writer,
                this=this,
            ),
            subject=str(folder),
            remedy="Finish it with that version, or choose an empty folder.",
        )
    if changed:
        raise InputError(
            told("the folder holds another dataset (different {changed}).", changed=", ".join(changed)),
            subject=str(folder),
            remedy="Choose an empty folder, or the same input and parameters to resume.",
        )
    return {name for name in old if old[name] != identity["tasks"].get(name)}


def _is_empty(folder: Path) -> bool:
    """Tell whether a folder holds nothing but what a run leaves that was killed before its plan was there."""
    for path in folder.iterdir():
        if path.name == "shards" and path.is_dir():
            if any(path.iterdir()):
                return False
        elif path.name != PLAN + PART:
            return False
    return True


def _write_plan(folder: Path, identity: dict[str, Any]) -> None:
    write_text(folder / PLAN, json_text(identity, sort_keys=True))


def _remove_empty(folder: Path, identity: dict[str, Any], names: Sequence[str]) -> None:
    """Remove shards without a sample; plan.json remembers that they were made."""
    if identity["empty"] != sorted(names):
        identity["empty"] = sorted(names)
        _write_plan(folder, identity)
    for name in names:
        (folder / "shards" / name).unlink(missing_ok=True)


def _exclude(folder: Path, error: BadProduct, excluded: list[Skip], feedback: Feedback) -> list[Skip]:
    """Take a damaged product out of the plan.

    The list goes into plan.json, so that a run killed in between ends the same way.
    """
    name = error.subject
    feedback.warn(
        told(
            "{name} is skipped: {message} Its shards are made again without it.",
            name=name,
            message=error.message,
        )
    )
    excluded = sorted(
        {*excluded, Skip("product", name, "cannot_be_decoded", error.message)}, key=lambda s: s.subject
    )
    identity = _read_plan(folder) or {}
    identity["excluded"] = [asdict(skip) for skip in excluded]
    identity["replan"] = True
    _write_plan(folder, identity)
    return excluded


def _check_disk(folder: Path, plan: DatasetPlan, done: float) -> None:
    needed = int(plan.estimate.disk_bytes * (1 - done))
    free = free_bytes(folder)
    if needed > free:
        raise InputError(
            told(
                "about {needed} are needed, {free} are free.", needed=byte_size(needed), free=byte_size(free)
            ),
            subject=str(folder),
            remedy="Choose another disk, fewer bands or dates, or an area of interest.",
        )
