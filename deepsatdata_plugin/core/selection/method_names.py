"""The methods of a selection by name; QGIS reads them when it starts."""

from __future__ import annotations

#: "uniform": smallest cost over evenly planned days. "largest_gap": smallest largest gap, then smallest cost.
#: "nearest": the report's greedy rule. "all": whatever is within the limits.
METHODS = ("uniform", "largest_gap", "nearest", "all")
