"""Any layer: the user names its fields. The canonical form of parcels is known by its own."""

from __future__ import annotations

from .fields import KnownFields

#: The field that tells the canonical form from other layers.
CANONICAL = "ground_truth"

FIELDS = KnownFields()

#: Fields of the canonical form, which is what this program and the reference write.
CANONICAL_FIELDS = KnownFields(code=(CANONICAL,), name=("class_name",), id=("id",), year=("year",))
