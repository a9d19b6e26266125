"""What the options of a choice are called on the screen; scripts, history and models keep their ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ..translation import from_core, number_text, translate

#: Title -> ids below it. A choice without headings has one group with the title "".
Groups = Sequence[tuple[str, Sequence[str]]]


def option_titles(kind: str, options: Sequence[str]) -> dict[str, str]:
    """Return option -> title in the user's language; an option without one is called as it is.

    Args:
        kind: Which choice: a key of `KINDS`, or anything else for none.
        options: Ids.
    """
    known = KINDS[kind]() if kind in KINDS else {}
    return {option: known.get(option, option) for option in options}


def option_groups(kind: str, options: Sequence[str]) -> Groups:
    """Return the options in the order and under the headings that a list shows them."""
    if kind != "hubs":
        return [("", list(options))]
    from ...hubs.catalogues import PRESETS

    known = {item.id: item for item in PRESETS}
    by_address = [name for name in options if name in known and not known[name].url]
    tried = [name for name in options if name in known and known[name].url and known[name].open]
    mirrors = [name for name in tried if known[name].dialect == "dhus"]
    return [
        (translate("DeepSatData", "Open archives and catalogues"), [n for n in tried if n not in mirrors]),
        (translate("DeepSatData", "By address"), by_address),
        (translate("DeepSatData", "Mirrors, never tried from here"), mirrors),
    ]


def _hubs() -> Mapping[str, str]:
    from ...hubs.catalogues import PRESETS

    return {item.id: from_core(item.title) for item in PRESETS}


def _bands() -> Mapping[str, str]:
    return {
        "B01": translate("DeepSatData", "B01 coastal"),
        "B02": translate("DeepSatData", "B02 blue"),
        "B03": translate("DeepSatData", "B03 green"),
        "B04": translate("DeepSatData", "B04 red"),
        "B05": translate("DeepSatData", "B05 red edge 1"),
        "B06": translate("DeepSatData", "B06 red edge 2"),
        "B07": translate("DeepSatData", "B07 red edge 3"),
        "B08": translate("DeepSatData", "B08 NIR"),
        "B8A": translate("DeepSatData", "B8A narrow NIR"),
        "B09": translate("DeepSatData", "B09 water vapour"),
        "B10": translate("DeepSatData", "B10 cirrus"),
        "B11": translate("DeepSatData", "B11 SWIR 1"),
        "B12": translate("DeepSatData", "B12 SWIR 2"),
    }


def _resolutions() -> Mapping[str, str]:
    from ...core.rasterize import RESOLUTIONS, format_resolution

    text = translate("DeepSatData", "{n} m")
    names = map(format_resolution, RESOLUTIONS)
    return {name: text.format(n=number_text(float(name), len(name.partition(".")[2]))) for name in names}


def _levels() -> Mapping[str, str]:
    return {
        "L1C": translate("DeepSatData", "L1C, top of atmosphere"),
        "L2A": translate("DeepSatData", "L2A, surface reflectance"),
        "both": translate("DeepSatData", "Both levels"),
    }


def _split_methods() -> Mapping[str, str]:
    return {
        "blocks": translate("DeepSatData", "Blocks of ground, balanced"),
        "tile": translate("DeepSatData", "Tiles"),
        "year": translate("DeepSatData", "Years"),
        "field": translate("DeepSatData", "Values of a field"),
    }


def _export_formats() -> Mapping[str, str]:
    return {
        "npz": translate("DeepSatData", "npz, a file a sample"),
        "WebDataset": translate("DeepSatData", "WebDataset, tars of samples"),
        "GeoTIFF": translate("DeepSatData", "GeoTIFF, rasters of each sample"),
        "PASTIS": translate("DeepSatData", "PASTIS, series with parcels"),
        "DeepSatModels": translate("DeepSatData", "DeepSatModels, pickles of 24 or 48 pixels"),
        "images_dense": translate("DeepSatData", "Single images with label maps"),
        "images_global": translate("DeepSatData", "Single images in a folder a class"),
        **{
            name: translate("DeepSatData", "{model}, a view for this foundation model").format(model=name)
            for name in ("Presto", "Galileo", "OlmoEarth", "Prithvi", "TerraMind")
        },
    }


def _resampling() -> Mapping[str, str]:
    return {
        "nearest": translate("DeepSatData", "Each pixel repeated"),
        "bilinear": translate("DeepSatData", "Bilinear"),
    }


def _composites() -> Mapping[str, str]:
    return {
        "monthly": translate("DeepSatData", "Months"),
        "ten_days": translate("DeepSatData", "Thirds of months (10 days)"),
    }


def _shared() -> Mapping[str, str]:
    return {
        "drop": translate("DeepSatData", "Leave out samples that hold them"),
        "mask": translate("DeepSatData", "Mask their pixels"),
    }


def _methods() -> Mapping[str, str]:
    return {
        "uniform": translate("DeepSatData", "Evenly spread, little cloud"),
        "largest_gap": translate("DeepSatData", "Smallest largest gap, then little cloud"),
        "nearest": translate("DeepSatData", "Nearest to each planned day (greedy)"),
        "all": translate("DeepSatData", "All within the limits"),
    }


def _values() -> Mapping[str, str]:
    return {
        "harmonized": translate("DeepSatData", "Harmonized: comparable over all years"),
        "raw": translate("DeepSatData", "Raw: digital numbers as they are"),
    }


def _outside() -> Mapping[str, str]:
    return {
        "background": translate("DeepSatData", "Background (0): what is no parcel is no class"),
        "ignore": translate("DeepSatData", "Ignore (-1): nothing is known there"),
    }


def _tasks() -> Mapping[str, str]:
    return {
        "classification": translate("DeepSatData", "Classification: each parcel has a class"),
        "regression": translate("DeepSatData", "Regression: each parcel has a value"),
    }


def _rules() -> Mapping[str, str]:
    return {
        "largest": translate("DeepSatData", "Parcel that covers most of the pixel"),
        "centre": translate("DeepSatData", "Parcel that holds the pixel's centre"),
        "all_touched": translate("DeepSatData", "Any parcel that touches the pixel"),
    }


def _layers() -> Mapping[str, str]:
    return {
        "runner_up": translate("DeepSatData", "Second class"),
        "runner_up_coverage": translate("DeepSatData", "Coverage of the second class"),
        "mask_conflict": translate("DeepSatData", "Claim mask of different classes"),
        "overlap_area": translate("DeepSatData", "Area claimed more than once"),
    }


def _profiles() -> Mapping[str, str]:
    return {
        "generic": translate("DeepSatData", "Any layer: you name the fields"),
        "RPG": translate("DeepSatData", "RPG, the French register"),
        "EuroCrops": translate("DeepSatData", "EuroCrops (HCAT codes)"),
        "fiboa": translate("DeepSatData", "Field boundaries for agriculture (fiboa)"),
    }


def _hcat_levels() -> Mapping[str, str]:
    return {
        "own": translate("DeepSatData", "The class as it is"),
        "3": translate("DeepSatData", "3: arable crops, grassland ..."),
        "4": translate("DeepSatData", "4: cereals, legumes ..."),
        "5": translate("DeepSatData", "5: wheat, barley ..."),
        "6": translate("DeepSatData", "6: the whole code"),
    }


def _rare_classes() -> Mapping[str, str]:
    return {
        "keep": translate("DeepSatData", "Keep"),
        "merge": translate("DeepSatData", "Merge into one class"),
        "ignore": translate("DeepSatData", "Ignore"),
    }


def _oversize() -> Mapping[str, str]:
    return {
        "crop": translate("DeepSatData", "Crop"),
        "skip": translate("DeepSatData", "Skip"),
    }


def _statistics() -> Mapping[str, str]:
    return {
        "count": translate("DeepSatData", "Number of pixels"),
        "mean": translate("DeepSatData", "Mean"),
        "std": translate("DeepSatData", "Standard deviation"),
        "median": translate("DeepSatData", "Median"),
        "min": translate("DeepSatData", "Smallest"),
        "max": translate("DeepSatData", "Largest"),
        **{f"p{n}": translate("DeepSatData", "Percentile {n}").format(n=n) for n in (5, 10, 25, 75, 90, 95)},
    }


def _satellites() -> Mapping[str, str]:
    return {
        "any": translate("DeepSatData", "Any"),
        **{f"S2{letter}": f"Sentinel-2{letter}" for letter in "ABCD"},
    }


#: Choice -> what gives its titles.
KINDS: dict[str, Callable[[], Mapping[str, str]]] = {
    "hubs": _hubs,
    "bands": _bands,
    "resolutions": _resolutions,
    "levels": _levels,
    "satellites": _satellites,
    "methods": _methods,
    "split_methods": _split_methods,
    "shared": _shared,
    "export_formats": _export_formats,
    "resampling": _resampling,
    "composites": _composites,
    "values": _values,
    "outside": _outside,
    "tasks": _tasks,
    "rules": _rules,
    "layers": _layers,
    "profiles": _profiles,
    "statistics": _statistics,
    "hcat_levels": _hcat_levels,
    "rare_classes": _rare_classes,
    "oversize": _oversize,
}
