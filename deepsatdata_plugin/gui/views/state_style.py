"""States of the queue as people see them: words, colour and shape, the same in table, map and timeline.

Eleven states with a worker behind them are too many for a map. They fall into eight groups, each with a
shape of its own, so that nothing is told by colour alone. Colours are Okabe and Ito's.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from qgis.core import QgsMarkerSymbol, QgsSymbolLayerUtils
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QGuiApplication, QIcon, QPalette, QPixmap

from ...hubs.queue import State
from ...processing.translation import translate


@dataclass(frozen=True)
class Group:
    """States that look alike.

    Attributes:
        key: Stored in the map layer.
        states: Members.
        colour: "r,g,b".
        shape: Name of a QGIS marker.
        angle: Its rotation in degrees.
    """

    key: str
    states: tuple[State, ...]
    colour: str
    shape: str
    angle: int = 0


GROUPS = (
    Group(
        "running",
        (State.FETCHING, State.VERIFYING, State.EXTRACTING),
        "86,180,233",
        "equilateral_triangle",
        90,
    ),
    Group("ready", (State.NEW, State.CHECK, State.READY, State.QUARANTINE), "150,150,150", "diamond"),
    Group("archive", (State.ORDERED, State.WAIT_SLOT), "230,159,0", "square"),
    Group("by_hand", (State.NEEDS_HAND,), "204,121,167", "star"),
    Group("paused", (State.PAUSED,), "240,228,66", "pentagon"),
    Group("done", (State.DONE,), "0,158,115", "circle"),
    Group("failed", (State.FAILED, State.GONE), "213,94,0", "cross_fill", 45),
    Group("cancelled", (State.CANCELLED,), "128,128,128", "cross2"),
)
_BY_STATE = {state: group for group in GROUPS for state in group.states}
_BY_KEY = {group.key: group for group in GROUPS}


def group_of(state: State) -> Group:
    """Return the group of a state."""
    return _BY_STATE[state]


@cache
def group_title(key: str) -> str:
    """Return the name of a group in the user's language."""
    return {
        "running": translate("DeepSatData", "On its way"),
        "ready": translate("DeepSatData", "Next in line"),
        "archive": translate("DeepSatData", "Waiting for the archive"),
        "by_hand": translate("DeepSatData", "To be ordered by hand"),
        "paused": translate("DeepSatData", "Paused"),
        "done": translate("DeepSatData", "Done"),
        "failed": translate("DeepSatData", "Failed"),
        "cancelled": translate("DeepSatData", "Cancelled"),
    }[key]


@cache
def state_title(state: State) -> str:
    """Return the name of a state in the user's language."""
    return {
        State.NEW: translate("DeepSatData", "New"),
        State.CHECK: translate("DeepSatData", "To be checked"),
        State.READY: translate("DeepSatData", "Ready"),
        State.FETCHING: translate("DeepSatData", "Downloading"),
        State.VERIFYING: translate("DeepSatData", "Verifying"),
        State.EXTRACTING: translate("DeepSatData", "Unpacking"),
        State.DONE: translate("DeepSatData", "Done"),
        State.WAIT_SLOT: translate("DeepSatData", "To be ordered"),
        State.ORDERED: translate("DeepSatData", "Ordered"),
        State.NEEDS_HAND: translate("DeepSatData", "Order by hand"),
        State.GONE: translate("DeepSatData", "Gone"),
        State.QUARANTINE: translate("DeepSatData", "Damaged"),
        State.FAILED: translate("DeepSatData", "Failed"),
        State.PAUSED: translate("DeepSatData", "Paused"),
        State.CANCELLED: translate("DeepSatData", "Cancelled"),
    }[state]


def state_title_of(value: str) -> str:
    """Return the name of a stored state, or the text itself when it is unknown."""
    try:
        return state_title(State(value))
    except ValueError:
        return value


def marker(key: str, size: float, unit: str = "MM", outline: str = "35,35,35") -> QgsMarkerSymbol:
    """Return the marker of a group."""
    group = _BY_KEY[key]
    line = group.shape == "cross2"  # has no inside
    return QgsMarkerSymbol.createSimple(
        {
            "name": group.shape,
            "color": group.colour,
            "outline_color": group.colour if line else outline,
            "outline_width": str(size * (0.16 if line else 0.07)),
            "outline_width_unit": unit,
            "size": str(size),
            "size_unit": unit,
            "angle": str(group.angle),
        }
    )


def is_dark(palette: QPalette) -> bool:
    """Tell whether a palette is light on dark."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


@lru_cache(maxsize=128)
def group_pixmap(key: str, pixels: int, ratio: float, dark: bool) -> QPixmap:
    """Return the marker of a group, `pixels` wide (device independent), sharp at the screen's ratio."""
    real = max(1, round(pixels * ratio))
    symbol = marker(key, real * 0.68, "Pixel", "225,225,225" if dark else "50,50,50")
    pixmap = QgsSymbolLayerUtils.symbolPreviewPixmap(symbol, QSize(real, real))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def group_icon(key: str, pixels: int, palette: QPalette) -> QIcon:
    """Return the icon of a group for widgets with this palette."""
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen is not None else 1.0
    icon = QIcon(group_pixmap(key, pixels, ratio, is_dark(palette)))
    # On a selected row a dark outline would drown.
    icon.addPixmap(group_pixmap(key, pixels, ratio, True), QIcon.Mode.Selected)
    return icon
