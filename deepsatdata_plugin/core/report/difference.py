"""The report of a comparison of two datasets: the verdict first, then what changed, kind by kind."""

from __future__ import annotations

from collections.abc import Sequence

from ..amounts import counted
from ..dataset import Difference
from ..words import listed, told, told_counted
from .page import DARK, Content, Html, element, facts, folded, markup, page, table

_ASPECTS = {
    "steps": told("dates"),
    "images": told("images"),
    "masks": told("cloud masks"),
    "labels": told("labels"),
    "layers": told("other layers of the labels"),
    "fold": told("fold"),
}
#: Rows of a table that are open from the start.
_FEW = 12


def difference_headline(found: Difference) -> str:
    """Return the verdict in one sentence, for logs too."""
    if found.same:
        return told_counted(
            found.n_common, "Nothing differs: {n} sample.", "Nothing differs, in all {n} samples."
        )
    parts = [
        told("samples added: {n}", n=found.n_added),
        told("removed: {n}", n=found.n_removed),
        told("changed: {n} of {common}", n=found.n_changed, common=found.n_common),
    ]
    parts += [
        told("{what} of {samples}", what=_ASPECTS[aspect], samples=counted(samples, "sample"))
        for aspect, samples in found.by_aspect.items()
    ]
    return told("They differ; {parts}.", parts=listed(parts))


def difference_report(found: Difference) -> str:
    """Return the html page of a comparison."""
    names = found.before.folder.name, found.after.folder.name
    return page(
        told("{before} and {after} compared", before=names[0], after=names[1]),
        element("p", difference_headline(found), css="lead"),
        facts([(told("Before"), str(found.before.folder)), (told("After"), str(found.after.folder))]),
        _part(told("Settings"), (told("Key"), told("Before"), told("After")), found.settings),
        _products(found),
        _part(told("Classes"), (told("Code"), told("Before"), told("After")), found.classes),
        _labels(found),
        _samples(found),
        style=DARK,
    )


def _part(title: str, head: Sequence[Content], rows: Sequence[Sequence[Content]]) -> Html:
    if not rows:
        return Html()
    whole = table(head, ("code", *[""] * (len(head) - 1)), rows)
    if len(rows) > _FEW:
        whole = folded(counted(len(rows), "row"), whole)
    return markup([element("h2", title), whole])


def _products(found: Difference) -> Html:
    rows: list[tuple[Content, ...]] = [(name, told("only after"), "") for name in found.products_added]
    rows += [(name, told("only before"), "") for name in found.products_removed]
    rows += [(name, key, f"{one} \u2192 {other}") for name, key, one, other in found.products_changed]
    return _part(told("Products"), (told("Product"), told("What"), ""), rows)


def _labels(found: Difference) -> Html:
    kinds = {"": told("background"), "-": told("to be ignored")}
    rows = [
        (kinds.get(before, before), kinds.get(after, after), f"{pixels:,}")
        for (before, after), pixels in found.label_pixels.items()
    ]
    return _part(told("Pixels with another label"), (told("Before"), told("After"), told("Pixels")), rows)


def _samples(found: Difference) -> Html:
    changed = [(name, listed([_ASPECTS[aspect] for aspect in what])) for name, what in found.changed]
    parts = []
    for title, rows, total in (
        (told("Samples that changed"), changed, found.n_changed),
        (told("Samples that are only after"), [(name, "") for name in found.added], found.n_added),
        (told("Samples that are only before"), [(name, "") for name in found.removed], found.n_removed),
    ):
        parts.append(_part(title, (told("Sample"), told("What")), rows))
        if total > len(rows):
            parts.append(element("p", told("... and {n} more", n=total - len(rows))))
    return markup(parts)
