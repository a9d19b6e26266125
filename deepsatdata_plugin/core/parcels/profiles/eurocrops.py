"""EuroCrops: registers of many countries with two more columns, EC_hcat_c and EC_hcat_n.

What the country calls its own columns stays, so there is no one name of an id.
"""

from __future__ import annotations

from .fields import KnownFields

FIELDS = KnownFields(takes_hcat=True)
