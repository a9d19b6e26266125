"""What a layer says in words: names of its columns, their order and widths, tips on the map, its time."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsAttributeTableConfig,
    QgsEditorWidgetSetup,
    QgsMapLayer,
    QgsVectorLayer,
)

from ..translation import translate

#: Width of a column in pixels, by what it holds.
_WIDE, _MIDDLE, _NARROW = 500, 150, 80

_WIDTHS = {
    "name": _WIDE, "problems": _WIDE, "why": _WIDE, "path": _WIDE, "product": _WIDE, "sample_id": 280,
    "id": 280, "shard": 170, "class": _MIDDLE, "parcel": _MIDDLE, "other": _MIDDLE, "hint": _WIDE,
    "id_a": _MIDDLE, "id_b": _MIDDLE, "sensing": _MIDDLE, "generation": _MIDDLE, "first": _MIDDLE,
    "last": _MIDDLE,
}  # fmt: skip

#: Statistics of bands, as series have them.
_STATISTIC = re.compile(r"B\d[0-9A]_(?!count)\w+")

#: Digits behind the point of numbers.
_DIGITS = {
    "size": 0, "size_bytes": 0, "cloud": 1, "nodata": 1, "aoi_overlap": 3, "tile_overlap": 3, "tile_fill": 2,
    "valid_fraction": 2, "clear_fraction": 2, "labelled_fraction": 2, "longest_gap_days": 1,
    "overlap_area_m2": 0, "area_m2": 0, "share": 3, "height": 1, "width": 1, "largest": 1, "area": 0,
    "compactness": 3, "share_of_smaller": 3, "valid": 2, "clear": 2, "dx": 2, "dy": 2, "length": 2,
    "error": 2, "confidence": 3, "distance": 2, "other_distance": 2, "strangeness": 1,
}  # fmt: skip

_TIMES = ("sensing", "generation", "first", "last")


def _titles() -> dict[str, str]:
    """Return the words for columns; those that are not here speak for themselves."""
    return {
        "name": translate("DeepSatData", "Product"),
        "tile": translate("DeepSatData", "Tile"),
        "hub": translate("DeepSatData", "Hub"),
        "state": translate("DeepSatData", "State"),
        "problems": translate("DeepSatData", "Problems"),
        "n_problems": translate("DeepSatData", "Number of problems"),
        "level": translate("DeepSatData", "Level"),
        "platform": translate("DeepSatData", "Satellite"),
        "sensing": translate("DeepSatData", "Sensed (UTC)"),
        "generation": translate("DeepSatData", "Processed (UTC)"),
        "baseline": translate("DeepSatData", "Baseline"),
        "orbit": translate("DeepSatData", "Relative orbit"),
        "cloud": translate("DeepSatData", "Cloud (%)"),
        "size": translate("DeepSatData", "Size (bytes)"),
        "size_bytes": translate("DeepSatData", "Size (bytes)"),
        "online": translate("DeepSatData", "Online"),
        "aoi_overlap": translate("DeepSatData", "Of the area (share)"),
        "tile_overlap": translate("DeepSatData", "Of the tile (share)"),
        "tile_fill": translate("DeepSatData", "Fills its tile (share)"),
        "nodata": translate("DeepSatData", "Without data (%)"),
        "bands": translate("DeepSatData", "Bands"),
        "masks": translate("DeepSatData", "Masks"),
        "offsets": translate("DeepSatData", "Offsets (DN)"),
        "partial": translate("DeepSatData", "Single bands"),
        "verified": translate("DeepSatData", "Checksums"),
        "path": translate("DeepSatData", "Path"),
        "id": translate("DeepSatData", "Id"),
        "kept": translate("DeepSatData", "Chosen"),
        "rule": translate("DeepSatData", "Rule"),
        "why": translate("DeepSatData", "Why"),
        "step": translate("DeepSatData", "Step"),
        "gap": translate("DeepSatData", "Days since the step before"),
        "epsg": translate("DeepSatData", "EPSG"),
        "rank": translate("DeepSatData", "Rank"),
        "in_cover": translate("DeepSatData", "In the fewest that cover"),
        "sample_id": translate("DeepSatData", "Sample"),
        "shard": translate("DeepSatData", "Shard"),
        "index": translate("DeepSatData", "Index in the shard"),
        "year": translate("DeepSatData", "Year"),
        "ulx": translate("DeepSatData", "West edge (m)"),
        "uly": translate("DeepSatData", "North edge (m)"),
        "size_m": translate("DeepSatData", "Side (m)"),
        "n_steps": translate("DeepSatData", "Dates"),
        "first": translate("DeepSatData", "First date (UTC)"),
        "last": translate("DeepSatData", "Last date (UTC)"),
        "valid_fraction": translate("DeepSatData", "Valid (share)"),
        "clear_fraction": translate("DeepSatData", "Clear (share)"),
        "longest_gap_days": translate("DeepSatData", "Longest gap (days)"),
        "labelled_fraction": translate("DeepSatData", "Labelled (share)"),
        "majority_class": translate("DeepSatData", "Most frequent class"),
        "class": translate("DeepSatData", "Class"),
        "product": translate("DeepSatData", "Product"),
        "valid": translate("DeepSatData", "Valid (share)"),
        "clear": translate("DeepSatData", "Clear (share)"),
        "parcel": translate("DeepSatData", "Parcel"),
        "id_a": translate("DeepSatData", "Parcel"),
        "class_a": translate("DeepSatData", "Its class"),
        "id_b": translate("DeepSatData", "Other parcel"),
        "class_b": translate("DeepSatData", "Class of the other"),
        "same_class": translate("DeepSatData", "Of one class"),
        "overlap_area_m2": translate("DeepSatData", "Claimed twice (m²)"),
        "other": translate("DeepSatData", "Looks like"),
        "kind": translate("DeepSatData", "Kind"),
        "distance": translate("DeepSatData", "From its class (widths)"),
        "other_distance": translate("DeepSatData", "From the other (widths)"),
        "strangeness": translate("DeepSatData", "Strangeness"),
        "n_dates": translate("DeepSatData", "Dates"),
        "hint": translate("DeepSatData", "Hint"),
        "dx": translate("DeepSatData", "To the east (m)"),
        "dy": translate("DeepSatData", "To the north (m)"),
        "error": translate("DeepSatData", "Standard error (m)"),
        "confidence": translate("DeepSatData", "Confidence (0 to 1)"),
        "n_parcels": translate("DeepSatData", "Parcels seen"),
        "share_of_smaller": translate("DeepSatData", "Share of the smaller parcel"),
    }


def title(column: str) -> str:
    """Return the words for a column."""
    return _titles().get(column, column)


def describe_columns(layer: QgsVectorLayer, first: Sequence[str]) -> None:
    """Name the columns of a table, format their numbers and times, and set their order and widths.

    Args:
        layer: A loaded layer.
        first: Columns in front; the others follow in the order of the fields.
    """
    names = layer.fields().names()
    titles = _titles()
    for number, name in enumerate(names):
        if name in titles:
            layer.setFieldAlias(number, titles[name])
        kind = layer.fields()[number].typeName().lower()
        digits = 1 if _STATISTIC.fullmatch(name) else _DIGITS.get(name)
        if digits is not None:
            layer.setEditorWidgetSetup(number, QgsEditorWidgetSetup("Range", {"Precision": digits}))
        elif name in _TIMES and "date" in kind:
            shown = {"display_format": "yyyy-MM-dd HH:mm", "field_format": "", "field_iso_format": False}
            layer.setEditorWidgetSetup(number, QgsEditorWidgetSetup("DateTime", shown))
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    columns = {column.name: column for column in config.columns()}
    order = [name for name in first if name in columns]
    order += [name for name in columns if name not in order]
    ordered = []
    for name in order:
        column = columns[name]
        if column.type == QgsAttributeTableConfig.Type.Field:
            column.width = _WIDTHS.get(name, max(_NARROW, 9 * len(titles.get(name, name))))
        ordered.append(column)
    config.setColumns(ordered)
    layer.setAttributeTableConfig(config)


def has_time(layer: QgsVectorLayer, start: str, end: str = "") -> None:
    """Let QGIS's temporal controller show a layer by a field of times, or a pair of them.

    Args:
        layer: A loaded layer.
        start: Field of times; a feature shows on its day.
        end: Field of the last time.
    """
    properties = layer.temporalProperties()
    properties.setStartField(start)
    if end:
        properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
        properties.setEndField(end)
    else:
        properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
        properties.setFixedDuration(24 * 60)  # minutes, unless told otherwise
    properties.setIsActive(True)


def tip_picture(expression: str) -> str:
    """Return the part of a map tip that shows a picture, whose size the tip must know before it has come.

    Args:
        expression: Of its address; "" or NULL for none.
    """
    size = 'width="200" height="200"'
    return f"[% coalesce('<br><img {size} src=\"' || nullif({expression}, '') || '\">', '') %]"


def tell_on_map(
    layer: QgsMapLayer,
    heading: str,
    columns: Sequence[str],
    represented: Sequence[str] = (),
    *,
    picture: str = "",
) -> None:
    """Make a layer's map tip: a heading and some columns, those without a value left out.

    Args:
        layer: A loaded vector layer.
        heading: Expression.
        columns: Fields; those that the layer does not have are passed over.
        represented: Those of them that stand for a text.
        picture: Expression of a picture's address, none for "" or NULL.
    """
    rows = []
    for name in columns:
        if layer.fields().lookupField(name) < 0:
            continue
        shown = f'"{name}"'
        if name in _TIMES:
            shown = f'coalesce(format_date("{name}", \'yyyy-MM-dd HH:mm\'), "{name}")'
        elif name in represented:
            shown = f'represent_value("{name}")'
        elif name in _DIGITS:
            shown = f'format_number("{name}", {_DIGITS[name]})'
        line = f"'<tr><td>{title(name)}&nbsp;</td><td>' || {shown} || '</td></tr>'"
        rows.append(f"coalesce(case when \"{name}\" <> '' then {line} end, '')")
    above = tip_picture(picture) if picture else ""
    layer.setMapTipTemplate(f"<b>[% {heading} %]</b>{above}<table>[% {' || '.join(rows)} %]</table>")
