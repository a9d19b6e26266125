"""Levels of HCAT, the crop hierarchy of EuroCrops: codes of ten digits, two more for each level."""

from __future__ import annotations

import re

from ..errors import InputError
from ..words import told

_CODE = re.compile(r"[0-9]{10}\Z", re.ASCII)

#: Level -> digits that count. Level 6 is the code itself.
LEVELS = {3: 4, 4: 6, 5: 8, 6: 10}

#: The classes of level 3: layers seldom hold one of their codes, which would tell its name.
NAMES = {
    "3301000000": "arable_crops",
    "3302000000": "pasture_meadow_grassland_grass",
    "3303000000": "permanent_crops_perennial",
    "3304000000": "mushrooms_energy_genetically_modified_crops",
    "3305000000": "greenhouse_foil_film",
    "3306000000": "tree_wood_forest",
    "3307000000": "peat_turf",
    "3308000000": "unmaintained",
    "3399000000": "not_known_and_other",
}


def at_level(code: str, level: int) -> str:
    """Return the code of the class of a level that a code belongs to; what is no HCAT code stays.

    Args:
        code: Ten digits as text.
        level: 3 (arable crops, grassland ...) to 6.

    Raises:
        InputError: There is no such level.
    """
    if level not in LEVELS:
        raise InputError(told("HCAT has no level {level}.", level=level), remedy="Choose 3, 4, 5 or 6.")
    digits = LEVELS[level]
    return code[:digits].ljust(10, "0") if _CODE.match(code) else code
