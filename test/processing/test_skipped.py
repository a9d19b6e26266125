"""What is said of things left out: few lines, words, nothing red."""

from __future__ import annotations

import ast
from pathlib import Path

from qgis.core import QgsProcessingFeedback

from deepsatdata_plugin.core.errors import Skip
from deepsatdata_plugin.processing.skipped import kind_titles, reason_titles, tell_skipped

PACKAGE = Path(__file__).resolve().parents[2] / "deepsatdata_plugin"

#: Sentences about why a product takes no part are verdicts of a selection, told in its layer.
PLACES = {"Skip": (0, 2), "LeftOut": (None, 1)}


def codes():
    """Kinds and reasons as core and hubs write them."""
    kinds, reasons = set(), set()
    for path in (*(PACKAGE / "core").rglob("*.py"), *(PACKAGE / "hubs").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            where = PLACES.get(getattr(node.func, "id", ""))
            if where is None:
                continue
            for place, found in zip(where, (kinds, reasons)):
                if (
                    place is not None
                    and len(node.args) > place
                    and isinstance(node.args[place], ast.Constant)
                ):
                    found.add(node.args[place].value)
    return kinds, reasons


def test_every_code_has_words():
    from deepsatdata_plugin.core.parcels import clean, table
    from deepsatdata_plugin.core.rasterize import plan

    kinds, reasons = codes()
    assert kinds and kinds <= set(kind_titles())
    assert len(reasons) > 20 and reasons <= set(reason_titles()), reasons - set(reason_titles())
    for room in (clean, table, plan):
        named = [getattr(room, name) for name in vars(room) if name.isupper() and name != "USED"]
        told = {code for code in named if isinstance(code, str) and code.islower() and code.isidentifier()}
        assert told <= set(reason_titles()), told - set(reason_titles())


def test_hundreds_of_one_kind_are_one_line_with_examples(qgis_processing):
    feedback = QgsProcessingFeedback(False)
    skips = [Skip("parcel", str(n), "outside", "The parcel lies outside every grid.") for n in range(409)]
    skips.append(Skip("product", "S2A_X", "missing_band", "S2A_X: the files of B02 are missing."))
    assert tell_skipped(feedback, skips, "skipped.csv") == 410
    lines = [line for line in feedback.textLog().splitlines() if line]
    assert lines[0] == (
        "Parcels left out: 409 (outside all tiles of the products, or the extent); all are listed in "
        "skipped.csv. For example:"
    )
    assert lines[1] == "    0: The parcel lies outside every grid."
    assert lines[4:] == [
        "Products left out: 1 (a band is missing)",
        "    S2A_X: the files of B02 are missing.",
    ], "the product is named once, its code not at all"
    assert "color:red" not in feedback.htmlLog()
