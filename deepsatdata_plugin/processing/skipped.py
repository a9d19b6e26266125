"""What was left out of a run, said in a few lines."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from .translation import from_core, translate

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ..core.errors import Skip

#: Items of one kind and reason that are named; the table has all.
NAMED = 3


def tell_skipped(feedback: QgsProcessingFeedback, skips: Iterable[Skip], table: str = "") -> int:
    """Name what was left out, grouped by kind and reason, with counts and examples.

    Nothing of it fails the run, so nothing of it is red.

    Args:
        feedback: The log.
        skips: One row each; one of windows stands for many.
        table: Where all are listed: the name of a file or layer, "" where there is none.

    Returns:
        Number of rows.
    """
    groups: dict[tuple[str, str], list[Skip]] = {}
    for skip in skips:
        groups.setdefault((skip.kind, skip.reason), []).append(skip)
    kinds, reasons = kind_titles(), reason_titles()
    for (kind, reason), found in groups.items():
        told = translate("DeepSatData", "{kind} left out: {n} ({reason})").format(
            kind=kinds.get(kind, kind), n=len(found), reason=reasons.get(reason, reason.replace("_", " "))
        )
        if kind == "window":  # each row counts windows itself
            told = translate("DeepSatData", "{kind} left out ({reason}):").format(
                kind=kinds[kind], reason=reasons.get(reason, reason.replace("_", " "))
            )
        if table and len(found) > NAMED:
            told += translate("DeepSatData", "; all are listed in {table}. For example:").format(table=table)
        feedback.pushWarning(told)
        for skip in found[:NAMED]:
            feedback.pushInfo(f"    {_named_once(skip)}")
    return sum(len(found) for found in groups.values())


def _named_once(skip: Skip) -> str:
    detail = from_core(skip.detail)
    return detail if detail.startswith(skip.subject) else f"{skip.subject}: {detail}"


def kind_titles() -> dict[str, str]:
    """Return what kinds of things that are left out are called."""
    return {
        "product": translate("DeepSatData", "Products"),
        "parcel": translate("DeepSatData", "Parcels"),
        "window": translate("DeepSatData", "Windows"),
        "file": translate("DeepSatData", "Files"),
        "year": translate("DeepSatData", "Years of labels"),
    }


def reason_titles() -> dict[str, str]:
    """Return in words why things are left out, by the codes of `Skip.reason`."""
    return {
        "already_queued": translate("DeepSatData", "in the queue already"),
        "blocks_differ": translate("DeepSatData", "image blocks differ from those of the other products"),
        "by_hand": translate("DeepSatData", "left out by hand"),
        "cannot_be_decoded": translate("DeepSatData", "an image cannot be decoded"),
        "cannot_be_written": translate("DeepSatData", "cannot be written"),
        "class_not_in_table": translate("DeepSatData", "the class is not in the class table"),
        "cloud": translate("DeepSatData", "more cloud than the limit"),
        "duplicate": translate("DeepSatData", "outline, class and year stand there already"),
        "cloudy": translate("DeepSatData", "more cloud than the limit"),
        "damaged_file": translate("DeepSatData", "damaged"),
        "eroded_away": translate("DeepSatData", "nothing is left after erosion"),
        "failed": translate("DeepSatData", "the download failed"),
        "few_dates": translate("DeepSatData", "seen on too few dates"),
        "few_of_class": translate("DeepSatData", "too few parcels of the class to compare with"),
        "gone": translate("DeepSatData", "the hub has them no more"),
        "grid_differs": translate("DeepSatData", "not on the grid of their tile"),
        "invalid_geometry": translate("DeepSatData", "the geometry cannot be repaired"),
        "missing_asset": translate("DeepSatData", "the catalogue does not have their files any more"),
        "missing_band": translate("DeepSatData", "a band is missing"),
        "missing_cloud_mask": translate("DeepSatData", "the cloud mask is missing"),
        "missing_file": translate("DeepSatData", "missing"),
        "missing_probability": translate("DeepSatData", "the cloud probability is missing"),
        "missing_scl": translate("DeepSatData", "the scene classification is missing"),
        "no_area": translate("DeepSatData", "no area"),
        "no_class": translate("DeepSatData", "no class: the pixels get the label ignore"),
        "no_crs": translate("DeepSatData", "no coordinate system"),
        "no_geometry": translate("DeepSatData", "no geometry"),
        "no_image": translate("DeepSatData", "no image that can be read"),
        "no_label": translate("DeepSatData", "no labelled pixel"),
        "no_product_in_season": translate("DeepSatData", "no product in their season"),
        "no_valid_step": translate("DeepSatData", "no step with enough valid pixels"),
        "no_clear_step": translate("DeepSatData", "no step with enough clear pixels"),
        "no_year": translate("DeepSatData", "no year"),
        "not_a_number": translate("DeepSatData", "the value is no number"),
        "not_a_polygon": translate("DeepSatData", "not a polygon"),
        "not_finite": translate("DeepSatData", "a coordinate is not finite"),
        "off_lattice": translate("DeepSatData", "not on the lattice of the tiles"),
        "offline": translate("DeepSatData", "in the hub's archive"),
        "oversize": translate("DeepSatData", "larger than the window"),
        "out_of_place": translate("DeepSatData", "outside of what their coordinate system is made for"),
        "other_producer": translate("DeepSatData", "made by another producer"),
        "outside": translate("DeepSatData", "outside all tiles of the products, or the extent"),
        "outside_area": translate("DeepSatData", "outside the area"),
        "outside_ground_truth": translate("DeepSatData", "outside the ground truth"),
        "outside_period": translate("DeepSatData", "outside the period"),
        "overlap": translate("DeepSatData", "less overlap than the limit"),
        "refused_asset": translate("DeepSatData", "the catalogue does not give their files out"),
        "repeated_product": translate("DeepSatData", "there twice"),
        "size": translate("DeepSatData", "smaller than the limit"),
        "superseded_baseline": translate("DeepSatData", "a newer baseline is there"),
        "superseded_generation": translate("DeepSatData", "a later processing is there"),
        "tile_fill": translate("DeepSatData", "smaller than the limit"),
        "unchecked_file": translate("DeepSatData", "not checked"),
        "unreadable_folder": translate("DeepSatData", "the folder cannot be read"),
        "unreadable_product": translate("DeepSatData", "cannot be read"),
        "unreadable_row": translate("DeepSatData", "the row cannot be read"),
        "unusable": translate("DeepSatData", "cannot be used"),
        "unusable_item": translate("DeepSatData", "cannot be used"),
    }
