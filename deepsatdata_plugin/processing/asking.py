"""A question that a run asks a person, where one is there: QGIS's window says how."""

from __future__ import annotations

from collections.abc import Callable

_asker: Callable[[str], bool] | None = None


def ask_by(asker: Callable[[str], bool] | None) -> None:
    """Set what shows a question and waits for the answer, from any thread; None for nobody."""
    global _asker  # noqa: PLW0603 - one window a program
    _asker = asker


def ask(text: str) -> bool | None:
    """Return the answer of a person, None where nobody can be asked."""
    return None if _asker is None else _asker(text)
