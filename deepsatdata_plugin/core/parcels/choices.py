"""What can be chosen when parcels are prepared; QGIS asks for it while it starts."""

from __future__ import annotations

#: Registers whose fields are known.
PROFILES = ("generic", "RPG", "EuroCrops", "fiboa")

#: What becomes of rare classes.
RARE = ("keep", "merge", "ignore")

#: Levels of HCAT that can be the class; "own" leaves it as it is.
HCAT_CHOICES = ("own", "3", "4", "5", "6")
