"""Python's garbage collector while thousands of rows come in."""

from __future__ import annotations

import gc


class YoungOnly:
    """Has the collector look only at what was made since `begin`, until `end`.

    Answers of a hub are many small objects: every so often the collector goes through all that there is, of
    QGIS and all plugins, and holds the interface up for as long as that takes. What was there before the
    search is set aside meanwhile; nothing is switched off, and nothing is kept longer than the search takes.
    """

    def __init__(self) -> None:
        self._begun = False

    def begin(self) -> None:
        """Set aside what is there; harmless when begun already, or when somebody else has done so."""
        if not self._begun and not gc.get_freeze_count():
            gc.freeze()
            self._begun = True

    def end(self) -> None:
        """Let the collector see everything again; harmless when not begun."""
        if self._begun:
            gc.unfreeze()
            self._begun = False
