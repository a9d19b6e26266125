"""Names that a room hands out, loaded when they are first asked for.

QGIS loads the plugin at every start: a room must not pull in numpy, GDAL or h5py because somebody wants one
constant of it. The way is that of Scientific Python's SPEC 1 (lazy loading of submodules and functions).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module


def hand_out(room: str, homes: Mapping[str, Sequence[str]]) -> tuple[list[str], Callable[[str], object]]:
    """Make a package's `__all__` and `__getattr__` (PEP 562).

    Args:
        room: `__name__` of the package.
        homes: Module inside the package ("grid", "formats.safe.name") -> names it gives.

    Returns:
        The sorted names, and a function that imports the module of a name and remembers its value.
    """
    home = {name: module for module, names in homes.items() for name in names}

    def get(name: str) -> object:
        if name not in home:
            raise AttributeError(f"module {room!r} has no attribute {name!r}")
        value = getattr(import_module(f"{room}.{home[name]}"), name)
        setattr(sys.modules[room], name, value)
        return value

    return sorted(home), get
