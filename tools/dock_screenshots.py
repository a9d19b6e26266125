"""Walk from a search in the dock to a picture on the map, in a real QGIS, and keep pictures of it.

    .venv/bin/python tools/dock_screenshots.py [light] [dark] [sharp] [german]

It shows the plugin that `make build` staged. A simulated hub answers. All pictures go to
build/dock_walk/LOOK; those that docs/ show are stored there.
"""

from __future__ import annotations

import sys

import screenshots

screenshots.WALK = screenshots.ROOT / "tools" / "dock_walk.py"
#: Picture of docs/ -> the one it is made of.
SHOWN = {
    "dock_search": "light/found",
    "dock_bands": "light/bands",
    "dock_queue": "light/working",
    "dock_accounts": "light/accounts_cdse",
    "dock_search_dark": "dark/found",
    "dock_timeline_dark": "dark/timeline",
    "dock_sharp": "sharp/found",
}


def main() -> int:
    """Walk in every look asked for, then renew docs/images."""
    looks = [look for look in sys.argv[1:] if look in screenshots.LOOKS] or ["light", "dark", "sharp"]
    out = screenshots.ROOT / "build" / "dock_walk"
    fine = True
    for look in looks:
        fine &= screenshots.walk(look, screenshots.ROOT, out / look)
    if fine and "--keep-docs" not in sys.argv:
        for name, source in SHOWN.items():
            if source.split("/")[0] in looks:
                screenshots.shrink(out / f"{source}.png", screenshots.IMAGES / f"{name}.png")
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
