"""Walk from a search in the dock to a picture on the map, in a real QGIS, and keep pictures of it.

    .venv/bin/python tools/dock_screenshots.py [light] [dark] [sharp] [german]

A simulated hub answers. All pictures go to build/dock_walk/LOOK; those that docs/ show are stored there.
"""

from __future__ import annotations

import sys

import screenshots

screenshots.WALK = screenshots.ROOT / "tools" / "dock_walk.py"
screenshots.SHOWN = {
    "dock_search": ("light/found", 1000),
    "dock_bands": ("light/bands", 1000),
    "dock_queue": ("light/working", 1000),
    "dock_accounts": ("light/accounts_cdse", 0),
    "dock_search_dark": ("dark/found", 1000),
    "dock_timeline_dark": ("dark/timeline", 1000),
    "dock_sharp": ("sharp/found", 1280),
}


def main() -> int:
    """Walk in every look asked for, then renew docs/images."""
    looks = [look for look in sys.argv[1:] if look in screenshots.LOOKS] or ["light", "dark", "sharp"]
    out = screenshots.ROOT / "build" / "dock_walk"
    fine = True
    for look in looks:
        fine &= screenshots.walk(look, screenshots.ROOT, out / look)
    if fine and "--keep-docs" not in sys.argv:
        screenshots.renew(out, looks)
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
