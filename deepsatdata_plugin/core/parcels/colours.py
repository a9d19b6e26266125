"""Colours of classes: always the same, far from those of neighbouring indices."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Mapping

#: Colours of the first classes, muted and far from each other (after Paul Tol's qualitative schemes).
COLOURS = (
    "#ddaa33", "#228833", "#4477aa", "#cc6677", "#88ccee", "#aa4499", "#999933", "#ee7733", "#44aa99",
    "#882255", "#bbcc33", "#332288", "#ffaabb", "#117733", "#77aadd", "#aa7744",
)  # fmt: skip

#: A step of this share of the colour circle keeps any number of neighbours apart (golden angle).
_HUE_STEP = 0.618033988749895

_COLOUR = re.compile(r"#[0-9a-f]{6}\Z")


def class_colour(index: int, given: Mapping[int, str] | None = None) -> str:
    """Return the colour of a class as "#rrggbb".

    Args:
        index: The class.
        given: Class -> "#rrggbb", where a class table gives one.
    """
    if given and given.get(index):
        return given[index]
    if 1 <= index <= len(COLOURS):
        return COLOURS[index - 1]
    hue, saturation, value = (
        (index * _HUE_STEP) % 1.0,
        0.3 + 0.12 * (index % 3),
        0.92 - 0.14 * (index // 3 % 3),
    )
    return "#" + "".join(f"{round(255 * part):02x}" for part in colorsys.hsv_to_rgb(hue, saturation, value))


def is_colour(text: str) -> bool:
    """Tell whether a text is a colour as "#rrggbb", in small letters."""
    return _COLOUR.match(text) is not None
