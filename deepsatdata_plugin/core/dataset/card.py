"""The two files that present a dataset to strangers: croissant.json for machines, README.md for people.

Both follow from dataset.json and the tables alone, without a clock, so that a dataset keeps its bytes.
croissant.json lists the hashes of shards and tables; dataset.json those of the two files written here.

Sources: MLCommons Croissant format 1.1 and GeoCroissant 1.0 (mlcommons.org/croissant).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from ..amounts import counted
from ..storage import json_text
from .facts import SampleFacts
from .format import INDEX_COLUMNS
from .opening import class_rows
from .samples_table import SAMPLES

#: The files of `data_card`; not listed in croissant.json.
CARD_FILES = ("croissant.json", "README.md")

HOME = "https://github.com/deepsatdata/deepsatdata-qgis"
#: Terms of the images; the labels are under the terms of the parcels, which nobody told us.
IMAGE_LICENCE = "https://sentinels.copernicus.eu/documents/247904/690755/Sentinel_Data_Legal_Notice"

_CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    **{
        key: f"cr:{key}"
        for key in (
            "arrayShape", "citeAs", "column", "containedIn", "equivalentProperty", "extract", "field",
            "fileObject", "fileProperty", "fileSet", "format", "includes", "isArray", "isLiveDataset",
            "jsonPath", "key", "md5", "parentField", "path", "recordSet", "references", "regex", "repeated",
            "replace", "samplingRate", "separator", "source", "subField", "transform",
        )
    },
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "description": {"@container": "@language"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "geocr": "http://mlcommons.org/croissant/geo/",
    "name": {"@container": "@language"},
    "rai": "http://mlcommons.org/croissant/RAI/",
    "sc": "https://schema.org/",
}  # fmt: skip

_ENCODINGS = {".h5": "application/x-hdf5", ".csv": "text/csv", ".gpkg": "application/geopackage+sqlite3"}
_TYPES = {"S": "sc:Text", "int32": "sc:Integer", "float32": "sc:Float", "float64": "sc:Float"}
_WORDS = {
    "sample_id": "Tile, year and upper-left corner of the window; unique",
    "shard": "File in shards/",
    "index": "Place of the sample in its shard, from 0",
    "tile": "MGRS tile that owns the window",
    "year": "Label year",
    "epsg": "CRS of the window",
    "ulx": "Easting of the upper-left corner, metres",
    "uly": "Northing of the upper-left corner, metres",
    "size_m": "Side of the window, metres",
    "n_steps": "Number of acquisitions",
    "first": "First acquisition, UTC",
    "last": "Last acquisition, UTC",
    "valid_fraction": "Mean share of pixels with data, 0..1",
    "clear_fraction": "Mean share of pixels without cloud, shadow or missing data, 0..1",
    "longest_gap_days": "Longest time without an acquisition, from the start to the end of the season, days",
    "labelled_fraction": "Share of labelled pixels, 0..1",
    "majority_class": "Most frequent class (index into classes.csv), -1 none",
    "fold": "Fold of the split, -1 left out",
}


def data_card(
    folder: Path, description: dict[str, Any], samples: SampleFacts | None = None
) -> dict[str, str]:
    """Return the texts of croissant.json and README.md, by name.

    Args:
        folder: The dataset; its shards and tables are complete.
        description: What dataset.json holds or is going to hold; of `files` those of the card are
            ignored, the others must have the hashes of what is there.
        samples: What samples.csv tells; None reads it.
    """
    facts = _Facts(description, samples or SampleFacts.of(folder / SAMPLES))
    classes = list(class_rows(folder))
    croissant = _croissant(folder, description, facts, classes)
    return dict(zip(CARD_FILES, (json_text(croissant), _readme(description, facts, classes))))


def dataset_name(description: dict[str, Any]) -> str:
    """Return what a dataset is called where nobody named it: level, tiles and years."""
    tiles = sorted({tile["tile"] for tile in description["grid"]["tiles"]})
    years = sorted({int(tile["year"]) for tile in description["grid"]["tiles"]})
    shown = " ".join(tiles) if len(tiles) <= 4 else f"{len(tiles)} tiles"
    period = str(years[0]) if len(years) == 1 else f"{years[0]}-{years[-1]}"
    return f"Sentinel-2 {description['level']} time series {shown} {period}"


class _Facts:
    """What both files tell."""

    def __init__(self, description: dict[str, Any], samples: SampleFacts) -> None:
        self.samples = samples
        self.first, self.last = samples.first, samples.last
        self.epsg = sorted(samples.epsg)
        self.bands = [band["name"] for band in description["bands"]]
        self.finest = min(float(band["resolution_m"]) for band in description["bands"])
        self.split = samples.split
        self.name = dataset_name(description)
        kind = {"classification": "with class labels per pixel", "regression": "with values per pixel"}
        counts, grid = description["counts"], description["grid"]
        self.summary = (
            f"{counts['samples']} samples of {grid['size_m']:g} m from {counts['products']} Sentinel-2 "
            f"{description['level']} products, {self.first[:10]} to {self.last[:10]}, "
            f"bands {', '.join(self.bands)}, {kind.get(description['labels'] or '', 'without labels')}."
        )
        self.box = samples.box


# -- croissant.json --------------------------------------------------------------------------------


def _croissant(
    folder: Path, description: dict[str, Any], facts: _Facts, classes: Sequence[dict[str, str]]
) -> dict[str, Any]:
    files = [*description["shards"], *description["files"]]
    listed = [entry for entry in files if entry["path"] not in CARD_FILES]
    south, west, north, east = facts.box
    crs = [f"EPSG:{epsg}" for epsg in facts.epsg]
    windows = description["grid"]
    return {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "name": facts.name,
        "description": facts.summary,
        "conformsTo": ["http://mlcommons.org/croissant/1.1", "http://mlcommons.org/croissant/geo/1.0"],
        "url": HOME,
        "license": IMAGE_LICENCE,
        "creator": {"@type": "sc:Organization", "name": "Made with DeepSatData for QGIS", "url": HOME},
        "version": "1.0.0",
        "keywords": ["Sentinel-2", "satellite image time series", "Earth observation", *facts.bands],
        "citeAs": "Contains modified Copernicus Sentinel data; made with DeepSatData for QGIS.",
        "spatialCoverage": {
            "@type": "sc:Place",
            "geo": {"@type": "sc:GeoShape", "box": f"{south:g} {west:g} {north:g} {east:g}"},
        },
        "temporalCoverage": f"{facts.first}/{facts.last}",
        "geocr:coordinateReferenceSystem": ", ".join(crs),
        "geocr:spatialResolution": {
            "@type": "sc:QuantitativeValue", "value": facts.finest, "unitText": "m",
        },
        "geocr:bandConfiguration": {
            "@type": "geocr:BandConfiguration",
            "geocr:totalBands": len(facts.bands),
            "geocr:bandNameList": facts.bands,
        },
        "geocr:samplingStrategy": f"Square windows of {windows['size_m']:g} m, {_sampling(description)}.",
        "distribution": [_file_object(folder, entry) for entry in listed],
        "recordSet": [_sample_records(facts), *([_class_records(classes)] if classes else [])],
    }  # fmt: skip


def _sampling(description: dict[str, Any]) -> str:
    """Return where windows stand."""
    stride = description["grid"]["stride_m"]
    if "parcels" in description:
        return (
            f"one around each parcel, their corners on a grid of {stride:g} m per UTM zone; a parcel on "
            "several tiles belongs to one of them"
        )
    return (
        f"one every {stride:g} m, on one grid per UTM zone; where tiles overlap each window belongs to one "
        "of them"
    )


def _file_object(folder: Path, entry: dict[str, Any]) -> dict[str, Any]:
    path = str(entry["path"])
    return {
        "@type": "cr:FileObject",
        "@id": path,
        "name": path,
        "contentUrl": path,
        "contentSize": f"{(folder / path).stat().st_size} B",
        "encodingFormat": _ENCODINGS.get(Path(path).suffix, "application/octet-stream"),
        "sha256": entry["sha256"],
    }


def _sample_records(facts: _Facts) -> dict[str, Any]:
    kinds = {column: _TYPES[kind] for column, kind in INDEX_COLUMNS.items()}
    kinds.update(first="sc:DateTime", last="sc:DateTime")
    # A column without a single value cannot be read as numbers.
    kinds = {c: k for c, k in kinds.items() if k != "sc:Float" or c in facts.samples.known}
    if facts.split:
        kinds["fold"] = "sc:Integer"
    return _record_set("samples", "One record a sample; the arrays are in its shard.", "sample_id", kinds)


def _class_records(classes: Sequence[dict[str, str]]) -> dict[str, Any]:
    """The rows stand inline: readers of CSV take codes such as 007 for numbers."""
    kinds = {"index": "sc:Integer", "code": "sc:Text", "name": "sc:Text"}
    kinds = {column: kind for column, kind in kinds.items() if column in classes[0]}
    records = _record_set("classes", "Classes of the labels.", "index", kinds, inline=True)
    records["data"] = [
        {f"classes/{c}": int(row[c]) if kind == "sc:Integer" else row[c] for c, kind in kinds.items()}
        for row in classes
    ]
    return records


def _record_set(
    name: str, text: str, key: str, kinds: dict[str, str], *, inline: bool = False
) -> dict[str, Any]:
    fields = []
    for column, kind in kinds.items():
        field: dict[str, Any] = {
            "@type": "cr:Field",
            "@id": f"{name}/{column}",
            "name": column,
            "description": _WORDS.get(column, column) if name == "samples" else column,
            "dataType": kind,
        }
        if not inline:
            field["source"] = {"fileObject": {"@id": f"{name}.csv"}, "extract": {"column": column}}
        fields.append(field)
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "description": text,
        "key": {"@id": f"{name}/{key}"},
        "field": fields,
    }


# -- README.md --------------------------------------------------------------------------------------


def _readme(description: dict[str, Any], facts: _Facts, classes: Sequence[dict[str, str]]) -> str:
    counts, grid = description["counts"], description["grid"]
    south, west, north, east = facts.box
    shown = ("mean", "std", "percentile_1", "percentile_99")
    parts = [
        f"# {facts.name}",
        facts.summary,
        "## What is in it",
        _markdown(
            ("file", "content"),
            (
                ("shards/*.h5", "the samples: images, labels, masks, times (HDF5)"),
                ("samples.csv, samples.gpkg", "one row a sample; the same as polygons for a map"),
                ("dataset.json", "products with baselines and offsets, bands, parameters, counts, hashes"),
                ("classes.csv, parcels.csv", "class table, parcels with their original ids (labelled sets)"),
                ("skipped.csv", "every product, parcel and window left out, with the reason"),
                ("croissant.json", "description for machines (MLCommons Croissant)"),
            ),
        ),
        (f"Area: {south:g} to {north:g} degrees north, {west:g} to {east:g} degrees east, "
        f"{', '.join(f'EPSG:{epsg}' for epsg in facts.epsg)}. Windows of {grid['size_m']:g} m, "
        f"{_sampling(description)}. {counted(counts['steps'], 'step')} in all."),
        _markdown(
            ("tile", "year", "season", "acquisitions", "windows planned"),
            (
                (t["tile"], t["year"], f"{t['season_start'][:10]} to {t['season_end'][:10]}", t["steps"],
                 t["windows"])
                for t in grid["tiles"]
            ),
        ),
        "## Images",
        _values_rule(description),
        _markdown(
            ("band", "resolution (m)", "mean DN", "standard deviation", "1 %", "99 %", "pixels", "saturated"),
            (
                (b["name"], f"{b['resolution_m']:g}", *map(_number, map(b["statistics"].get, shown)),
                 b["statistics"]["valid_pixels"], b["statistics"]["saturated_pixels"])
                for b in description["bands"]
            ),
        ),
        (f"Statistics are over {description['statistics_over']}, of all samples; for training take those of "
        "the training folds alone (they follow from `statistics_*` in the shards)."),
    ]  # fmt: skip
    if classes:
        majority = facts.samples.majority
        parts += [
            "## Labels",
            (
                "Index into the class table; 0 is background, -1 is to be ignored. The claim mask is 0 where "
                "at most one parcel claims a pixel, 1 where several do and none covers it whole, 2 where "
                "several do and one covers it whole."
            ),
            _markdown(
                ("index", "code", "name", "parcels", "samples in which it is the majority"),
                (
                    (
                        c["index"],
                        c["code"],
                        c.get("name", ""),
                        c.get("n_parcels", ""),
                        majority[int(c["index"])],
                    )
                    for c in classes
                ),
            ),
        ]
    elif description["labels"]:
        parts += ["## Labels", "A value per pixel (float32); NaN is to be ignored."]
    if description["labels"]:
        parts.append(_origin_of_labels(description["ground_truth"]))
    parts += [
        "## Reading it",
        (
            "```python\nfrom reader import Samples  # core/reader of DeepSatData for QGIS; needs numpy "
            'and h5py\n\nsample = Samples(".")[0]\nsample["image"]  # (T, C, H, W)\n```'
        ),
        "## What to know before using it",
        f"- {counts['skipped']} items were left out: see skipped.csv.\n"
        "- Steps with too few valid pixels are dropped, clouds are not: see `clear_fraction` and the masks.\n"
        "- Neighbouring samples resemble each other and may share parcels: split by area, not at random"
        + (" (column `fold` of samples.csv)." if facts.split else "; this dataset is not split yet.")
        + f"\n- {counts['pixels_lifted_to_1']} pixels were darker than the offset and are stored as 1.",
        "## Origin and terms",
        (
            f"Contains modified Copernicus Sentinel data ({facts.first[:4]}-{facts.last[:4]}); terms: "
            f"<{IMAGE_LICENCE}>. Labels are under the terms of the parcels they come from: add them here "
            "and in croissant.json before you pass this dataset on, with your name and the place where it "
            "is published."
        ),
        f"Made with DeepSatData for QGIS (<{HOME}>), dataset format version {description['version']}.",
    ]
    return "\n\n".join(parts) + "\n"


def _origin_of_labels(ground_truth: dict[str, Any]) -> str:
    rules, source = ground_truth["parameters"], ground_truth.get("source") or {}
    layer = f"layer `{source['layer']}`" if source.get("layer") else "a layer without a name"
    crs = f" ({source['crs']})" if source.get("crs") else ""
    return (
        f"Made from {layer}{crs} with the rule `{rules['rule']}` and a least coverage of "
        f"{rules['min_coverage']:g}; dataset.json has the fields and a hash of the parcels."
    )


def _values_rule(description: dict[str, Any]) -> str:
    start = "uint16 at each band's native resolution, 0 = no data. "
    if description["parameters"]["harmonize"]:
        rule = (
            "Reflectance = DN x `scale` of the shard. The offset that each product's XML gives is added, so "
            "that all baselines compare."
        )
    else:
        rule = (
            "Raw DN: products of different baselines differ by their offsets. Reflectance = (DN + offset of "
            "the step's product and band in dataset.json) x `scale` of the shard; the reader computes it."
        )
    return start + rule


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.1f}"


def _markdown(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    for row in rows:  # what users named must not break the table
        cells = (str(cell).replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ") for cell in row)
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)
