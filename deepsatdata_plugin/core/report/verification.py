"""The report of a verification: the verdict first, then everything that is wrong, file by file."""

from __future__ import annotations

from ..amounts import byte_size, counted
from ..dataset import Verification, fault_rows
from ..words import listed, told
from .page import DARK, Html, element, facts, folded, markup, page, table

#: Codes of faults in words; what a reader does about it stands beside the verdict.
_REASONS = {
    "missing": told("not there"),
    "changed": told("changed"),
    "damaged": told("damaged"),
    "swapped": told("swapped"),
    "not_a_shard": told("no shard"),
    "twice": told("there twice"),
    "missing_row": told("row missing"),
    "row_differs": told("row differs"),
    "wrong_count": told("wrong count"),
    "wrong_order": told("wrong order"),
    "wrong_date": told("wrong date"),
    "wrong_tile": told("wrong tile"),
    "wrong_value": told("wrong value"),
    "unknown_tile": told("unknown tile"),
    "unknown_class": told("unknown class"),
    "unknown_parcel": told("unknown parcel"),
    "unknown_product": told("unknown product"),
    "off_lattice": told("off the grid"),
    "ground_twice": told("ground twice"),
    "other_pixels": told("other pixels"),
    "product_changed": told("product changed"),
}


def verification_report(found: Verification) -> str:
    """Return the html page of a verification."""
    return page(
        told("Verification of {name}", name=found.folder.name),
        _verdict(found),
        _looked_at(found),
        _faults(found),
        _notes(found),
        style=DARK,
    )


def _verdict(found: Verification) -> Html:
    if found.whole:
        return element(
            "p",
            element("b", told("Whole.")),
            " ",
            told("Nothing is damaged, missing or changed."),
            css="lead",
        )
    files = len({fault.subject for fault in found.faults})
    return element(
        "div",
        element(
            "p",
            element(
                "b",
                told(
                    "{count} in {files}.", count=counted(found.count, "fault"), files=counted(files, "file")
                ),
            ),
        ),
        element(
            "p",
            "Take damaged and missing files from a copy. Where there is none: delete the damaged shards, and "
            "run 'Make a dataset' again with the same folder, products and parameters: it makes what is "
            "missing and keeps the rest, folds included.",
        ),
        css="warn",
        role="note",
    )


def _looked_at(found: Verification) -> Html:
    rows = [
        (told("Folder"), str(found.folder)),
        (told("Hashed"), listed([counted(found.files, "file"), byte_size(found.octets)])),
        (told("Read"), listed([counted(found.samples, "sample"), counted(found.steps, "step")])),
        (
            told("Products"),
            told("{compared} compared with them, pixel by pixel", compared=counted(found.compared, "step"))
            if found.compared
            else told("not compared"),
        ),
    ]
    return facts(rows)


def _faults(found: Verification) -> Html:
    if found.whole:
        return Html()
    files = list(dict.fromkeys(fault.subject for fault in found.faults))
    rows = list(fault_rows(found))
    parts = []
    for name in files:
        mine = [(place, _REASONS.get(reason, reason), detail) for file, place, reason, detail in rows
                if file == name]  # fmt: skip
        rows_of_file = table((told("Where"), told("What"), ""), ("code", "d", ""), mine)
        parts.append(folded(f"{name}: {len(mine)}", rows_of_file, is_open=len(files) <= 5))
    return markup([element("h2", told("What is wrong")), parts])


def _notes(found: Verification) -> Html:
    if not found.notes:
        return Html()
    lines = [element("p", note) for note in found.notes]
    return markup([element("h2", told("Worth knowing")), lines])
