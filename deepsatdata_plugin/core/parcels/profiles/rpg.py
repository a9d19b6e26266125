"""Registre parcellaire graphique, the French register, as IGN publishes it.

Parcels since 2015 (RPG 2.x, names in capitals or not); blocks of parcels (ilots) before.
"""

from __future__ import annotations

from .fields import KnownFields

FIELDS = KnownFields(code=("code_cultu", "cult_maj"), id=("id_parcel", "num_ilot"))
