"""Read what `make_sets.py` made with the readers that it is for, and say what each saw: `python read_exports.py FOLDER [CHECK ...]`.

Nothing of the plugin is imported here.
"""

from __future__ import annotations

import ast
import contextlib
import csv
import importlib.metadata
import importlib.util
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset

CHECKS: list[Callable[[Path], str]] = []
SKIPPED = "not tried: "


def check(function: Callable[[Path], str]) -> Callable[[Path], str]:
    """Add a check; it returns what was seen, and raises what is wrong."""
    CHECKS.append(function)
    return function


def load(path: Path, name: str) -> Any:
    """Import a file of another project that is in no package."""
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def batches(data: Any, **options: Any) -> int:
    """Read all of a torch dataset with 0 and with 2 workers; the same has to come."""
    seen = []
    for workers in (0, 2):
        loader = DataLoader(data, num_workers=workers, **options)
        seen.append([_sum(batch) for batch in loader])
    if seen[0] != seen[1]:
        raise AssertionError("2 workers read something else")
    return len(seen[0])


def _sum(batch: Any) -> float:
    if isinstance(batch, torch.Tensor):
        return float(batch.double().sum())
    if isinstance(batch, dict):
        return sum(map(_sum, batch.values()))
    return sum(map(_sum, batch)) if isinstance(batch, (list, tuple)) else 0.0


class Npz(Dataset):
    """Files of arrays, as a torch dataset."""

    def __init__(self, folder: Path) -> None:
        self.files = sorted(folder.glob("*.npz"))

    def __len__(self) -> int:
        return len(self.files)

    def __getitem__(self, index: int) -> dict[str, Any]:
        with np.load(self.files[index], allow_pickle=False) as kept:
            return {k: torch.from_numpy(kept[k].astype(np.int32) if kept[k].dtype == np.uint16 else kept[k])
                    for k in kept if kept[k].ndim and kept[k].dtype.kind != "U"}  # fmt: skip


@check
def numpy_npz(root: Path) -> str:
    data = Npz(root / "exports" / "npz")
    count = batches(data, batch_size=1)
    return f"{count} samples, image {tuple(data[0]['image'].shape)}, DataLoader with 0 and 2 workers"


@check
def shards_by_h5py_and_xarray(root: Path) -> str:
    import xarray

    shard = sorted((root / "dataset" / "shards").glob("*.h5"))[0]
    with h5py.File(shard) as file, xarray.open_dataset(shard, engine="h5netcdf", phony_dims="sort") as found:
        dims = found["image_10m"].dims
        if not np.array_equal(file["image_10m"][0, 0], found["image_10m"][0, 0].values):
            raise AssertionError("xarray reads other pixels")
    return f"image_10m has the axes {dims}"


@check
def webdataset_tars(root: Path) -> str:
    import webdataset

    tars = [str(path) for path in sorted((root / "exports" / "WebDataset").glob("*.tar"))]
    counts = []
    for workers in (0, 2):
        data = webdataset.WebDataset(tars, shardshuffle=False, empty_check=False).decode()
        loader = DataLoader(data, batch_size=None, num_workers=workers)
        counts.append(sum(1 for sample in loader if sample["image.npy"].ndim == 4))
    # With workers, each takes its tars.
    if counts[0] != counts[1] or counts[0] != _exported(root, "WebDataset"):
        raise AssertionError(counts)
    return f"{counts[0]} samples with 0 and 2 workers"


@check
def rasterio_geotiffs(root: Path) -> str:
    import rasterio

    folder = sorted((root / "exports" / "GeoTIFF").glob("*/dates.json"))[0].parent
    dates = json.loads((folder / "dates.json").read_text())
    with rasterio.open(folder / dates["dates"][0]["file"]) as image:
        names, crs = image.descriptions, image.crs.to_epsg()
    if list(names) != dates["bands"]:
        raise AssertionError(names)
    return f"{len(names)} named bands, EPSG:{crs}"


@check
def torchgeo_images(root: Path) -> str:
    from torchgeo.datasets import IntersectionDataset, RasterDataset

    folder = root / "exports" / "images_dense"

    class Labels(RasterDataset):
        is_image = False

    images = RasterDataset(str(folder / "images"))
    both = IntersectionDataset(images, Labels(str(folder / "labels")))
    sample = both[images.bounds]
    return f"RasterDataset over {len(both)} pairs: image {tuple(sample['image'].shape)}, mask {tuple(sample['mask'].shape)}"


@check
def torchgeo_folders_of_classes(root: Path) -> str:
    import rasterio
    from torchgeo.datasets import NonGeoClassificationDataset

    def read(path: str) -> Any:
        with rasterio.open(path) as image:
            return image.read().astype(np.int32)

    found = NonGeoClassificationDataset(str(root / "exports" / "images_global"), loader=read,
                                        is_valid_file=lambda path: path.endswith(".tif"))  # fmt: skip
    with (root / "exports" / "images_global" / "images.csv").open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    if len(rows) != len(found):
        raise AssertionError(f"{len(rows)} rows, {len(found)} images")
    return f"NonGeoClassificationDataset: {len(found)} images, {len(found.classes)} classes"


@check
def torchgeo_pastis(root: Path) -> str:
    from torchgeo.datasets import PASTIS

    texts = []
    for mode in ("semantic", "instance"):
        data = PASTIS(str(root / "pastis_like"), mode=mode)
        sample = data[0]
        image, mask = sample["image"], sample["mask"]
        if image.shape[1:] != (10, 128, 128) or mask.shape[-2:] != (128, 128):
            raise AssertionError((image.shape, mask.shape))
        texts.append(f"{mode} {tuple(mask.shape)}")
    folds = [len(PASTIS(str(root / "pastis_like"), folds=(fold,))) for fold in range(1, 6)]
    if sum(folds) != len(data) or not all(folds):
        raise AssertionError(folds)
    batches(PASTIS(str(root / "pastis_like")), batch_size=1)
    return f"image {tuple(image.shape)} {image.dtype}, {', '.join(texts)}, samples of folds {folds}"


@check
def pastis_benchmark(root: Path) -> str:
    place = os.environ.get("PASTIS_BENCHMARK", "")
    if not place:
        return SKIPPED + "PASTIS_BENCHMARK names no copy of its repository"
    code = load(Path(place) / "code" / "dataloader.py", "pastis_dataloader")
    collate = load(Path(place) / "code" / "collate.py", "pastis_collate")
    folder = root / "pastis_like" / "PASTIS-R"
    reference = json.loads((folder / "export.json").read_text())["reference_date"]
    texts = []
    for target in ("semantic", "instance"):
        data = code.PASTIS_Dataset(str(folder), norm=True, target=target, reference_date=reference)
        for number in range(len(data)):
            (images, dates), wanted = data[number]
            if images["S2"].shape[0] != dates["S2"].shape[0] or not torch.isfinite(images["S2"]).all():
                raise AssertionError((images["S2"].shape, dates["S2"].shape))
        texts.append(f"{target} {tuple(wanted.shape)}")
    batches(data, batch_size=2, collate_fn=collate.pad_collate)
    for fold in range(1, 6):
        len(code.PASTIS_Dataset(str(folder), folds=[fold], reference_date=reference))
    return f"PASTIS_Dataset: {len(data)} patches, {', '.join(texts)}, its pad_collate with 0 and 2 workers"


@check
def deepsatmodels(root: Path) -> str:
    place = os.environ.get("DEEPSATMODELS", "")
    if not place:
        return SKIPPED + "DEEPSATMODELS names no copy of its repository"
    sys.path.insert(0, place)
    # The loader of France of that repository is no valid Python (a line of another file stands in it); that of
    # MTLCC is the same class.
    loader = load(Path(place) / "data" / "PASTIS24" / "dataloader.py", "deepsat_loader")
    france = load(Path(place) / "data" / "France" / "data_transforms.py", "deepsat_france")
    folder = root / "exports" / "DeepSatModels"
    texts = []
    for size in (1, 4):
        model = {"img_res": 48, "num_classes": 20, "architecture": "UNet3D", "output_magnification": size}
        data = {"max_seq_len": 12, "dataset": "labels_20k2k", "label_map": "labels_20k2k"}
        transform = france.France_segmentation_transform(model, data, is_training=True)
        found = loader.SatImDataset(str(folder / "paths" / "all.csv"), str(folder), transform=transform)
        sample = found[0]
        if sample["inputs"].shape != (12, 48, 48, 14) or sample["labels"].shape != (48 * size, 48 * size, 1):
            raise AssertionError({key: tuple(value.shape) for key, value in sample.items()})
        batches(loader.SatImDataset(str(folder / "paths" / "all.csv"), str(folder),
                transform=france.France_segmentation_transform(model, data, is_training=False)), batch_size=2)  # fmt: skip
        texts.append(f"labels {tuple(sample['labels'].shape)}")
    return f"SatImDataset and the transform of France: inputs (12, 48, 48, 14), {', '.join(texts)}"


@check
def eurocropsml_medians(root: Path) -> str:
    os.environ.setdefault("EUROCROPS_DATA_DIR", str(root / "eurocropsml_data"))
    from eurocropsml.dataset.config import EuroCropsDatasetConfig, EuroCropsDatasetPreprocessConfig
    from eurocropsml.dataset.dataset import EuroCropsDataset
    from eurocropsml.dataset.utils import MMapStore

    files = sorted((root / "eurocropsml_like").glob("*.npz"))
    codes = sorted({int(path.stem.split("_")[-1]) for path in files})
    bands = ["01", "02", "03", "04", "05", "06", "07", "08", "8A", "09", "11", "12"]
    config = EuroCropsDatasetConfig(data_sources=["S2"], s2_bands=bands, split="class", year=2018)
    before = EuroCropsDatasetPreprocessConfig(raw_data_dir=root, preprocess_dir=root, year=2018, bands=bands)
    data = EuroCropsDataset(
        {"S2": files}, {code: k for k, code in enumerate(codes)}, MMapStore(files), config, before
    )
    for number in range(len(data)):
        item, _ = data[number]
        if item.data.shape[1] != len(bands) or not 0 < float(item.data.max()) < 2:
            raise AssertionError((item.data.shape, float(item.data.max())))
    return f"EuroCropsDataset: {len(data)} parcels, {len(codes)} classes, data {tuple(data[0].data_item.data.shape)}"


@check
def views(root: Path) -> str:
    texts = []
    for kind in ("Presto", "Galileo", "OlmoEarth", "Prithvi", "TerraMind"):
        data = Npz(root / "exports" / kind)
        for sample in (data[0], data[len(data) - 1]):
            if not all(torch.isfinite(values).all() for values in sample.values() if values.is_floating_point()):
                raise AssertionError(kind)
        batches(data, batch_size=2)
        texts.append(f"{kind} {len(data)}")
    return f"{', '.join(texts)}: finite, stacked by DataLoader with 0 and 2 workers"


@check
def models(root: Path) -> str:
    """Feed Presto and Galileo (weights at random), and compare constants with those of the models' own repositories."""
    place = os.environ.get("MODELS", "")
    if not place:
        return SKIPPED + "MODELS names no folder with copies of presto, galileo, olmoearth_pretrain, terratorch"
    told, kept = [], {kind: _facts(root, kind) for kind in ("Presto", "Galileo", "OlmoEarth", "Prithvi", "TerraMind")}
    torch.manual_seed(0)

    code = load(Path(place) / "presto" / "single_file_presto.py", "presto")
    one = Npz(root / "exports" / "Presto")[0]
    encoder = code.Presto.construct().encoder.eval()
    # The model of one file takes pixels together of which equally much is masked; that of the package any.
    alike = (one["mask"] == one["mask"][:1]).flatten(1).all(1)
    arrays = [one[key][alike] for key in ("x", "dynamic_world", "latlons", "mask", "month")]
    with torch.no_grad():
        told.append(f"Presto {tuple(encoder(*arrays[:3], mask=arrays[3], month=arrays[4], eval_task=True).shape)}")
    groups = {name: [kept["Presto"]["channels"][k] for k in places] for name, places in code.BANDS_GROUPS_IDX.items()}
    _same(groups["S2_RGB"] + groups["S2_Red_Edge"], ["B2", "B3", "B4", "B5", "B6", "B7"])
    _same(groups["S2_NIR_10m"] + groups["S2_NIR_20m"] + groups["S2_SWIR"], ["B8", "B8A", "B11", "B12"])
    _same(groups["NDVI"], ["NDVI"])

    code = load(Path(place) / "galileo" / "single_file_galileo.py", "galileo")
    one = Npz(root / "exports" / "Galileo")[0]
    names = ("space_time_x", "space_x", "time_x", "static_x", "space_time_mask", "space_mask", "time_mask", "static_mask")
    arrays = [one[name][None] for name in names]
    with torch.no_grad():
        found = code.Encoder().eval()(*arrays, one["months"][None], patch_size=8)
    told.append(f"Galileo {tuple(found[0].shape)}")
    _same(kept["Galileo"]["channels"], code.SPACE_TIME_BANDS)
    _same(list(kept["Galileo"]["groups"]), list(code.SPACE_TIME_BANDS_GROUPS_IDX))
    norms = json.loads((Path(place) / "galileo" / "config" / "normalization.json").read_text())["13"]
    for key in ("mean", "std"):
        _same(kept["Galileo"][key], norms[key][2:-1])

    path = Path(place) / "olmoearth_pretrain/olmoearth_pretrain/data/norm_configs/computed.json"
    norms = json.loads(path.read_text())["sentinel2_l2a"]
    for key in ("mean", "std"):
        _same(kept["OlmoEarth"][key], [norms[band][key] for band in kept["OlmoEarth"]["bands"]])
    folder = Path(place) / "terratorch" / "terratorch" / "models" / "backbones"
    known = _constants(folder / "prithvi_vit.py")
    _same(kept["Prithvi"]["mean"] + kept["Prithvi"]["std"], known["PRITHVI_V2_MEAN"] + known["PRITHVI_V2_STD"])
    known = _constants(folder / "terramind" / "model" / "terramind_register.py")
    for key in ("mean", "std"):
        _same(kept["TerraMind"][key], known[f"v1_pretraining_{key}"]["untok_sen2l2a@224"])
    return f"{', '.join(told)}; constants of all five are those of their repositories"


def _constants(path: Path) -> dict[str, Any]:
    """Return what a module sets to plain values, without running it."""
    found = {}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            with contextlib.suppress(ValueError):
                found[node.targets[0].id] = ast.literal_eval(node.value)
    return found


def _same(one: Any, other: Any) -> None:
    if one != other:
        raise AssertionError(f"{one} is not {other}")


def _facts(root: Path, kind: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((root / "exports" / kind / "export.json").read_text())
    return found


def _exported(root: Path, kind: str) -> int:
    return int(_facts(root, kind)["samples"])


def main(root: Path, names: list[str]) -> int:
    """Run all checks, or those that are named; 1 when one of them failed."""
    packages = ("torch", "torchgeo", "webdataset", "numpy", "h5py", "xarray", "rasterio", "geopandas", "eurocropsml")
    found = {dist.metadata["Name"].lower(): dist.version for dist in importlib.metadata.distributions()}
    print(", ".join(f"{name} {found.get(name, '-')}" for name in packages))
    failed = 0
    for function in (known for known in CHECKS if not names or known.__name__ in names):
        try:
            told = function(root)
        except Exception as error:  # every reader is tried
            failed += 1
            told = f"FAILED: {type(error).__name__}: {error}"
        print(f"{function.__name__}: {told}", flush=True)
    return int(failed > 0)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2:]))
