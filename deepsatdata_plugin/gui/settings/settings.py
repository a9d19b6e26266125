"""What people set about downloads, kept in QGIS's own settings; never a secret."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

from qgis.core import QgsSettings

from ...processing.parameters import DOWNLOADS_FOLDER

#: The folder stands there, where algorithms look for it, too.
_GROUP = DOWNLOADS_FOLDER.rpartition("/")[0]


@dataclass(frozen=True)
class DownloadSettings:
    """Settings of the options page.

    Attributes:
        folder: Where new queues put products, "" until chosen.
        streams: Files at once per account (a hub may allow fewer), 1..4.
        poll_minutes: Distance of looks at an order that is with an archive.
        unpack: Unpack the zip of a product.
        keep_zip: Keep the zip beside the unpacked product.
        notify: Say in the message bar when a queue ends.
        footprints: Show the queue's footprints on the map.
    """

    folder: str = ""
    streams: int = 2
    poll_minutes: int = 30
    unpack: bool = True
    keep_zip: bool = False
    notify: bool = True
    footprints: bool = False

    @classmethod
    def load(cls) -> DownloadSettings:
        """Read them; what is missing or makes no sense has its default."""
        settings = QgsSettings()
        values: dict[str, Any] = {}
        for entry in fields(cls):
            key = f"{_GROUP}/{entry.name}"
            default = entry.default
            if settings.contains(key):
                try:
                    values[entry.name] = settings.value(key, default, type=type(default))
                except TypeError:  # written by hand, or by another version
                    values[entry.name] = default
        values["streams"] = min(4, max(1, values.get("streams", cls.streams)))
        values["poll_minutes"] = min(24 * 60, max(5, values.get("poll_minutes", cls.poll_minutes)))
        return cls(**values)

    def save(self) -> None:
        """Write them."""
        settings = QgsSettings()
        for name, value in asdict(self).items():
            settings.setValue(f"{_GROUP}/{name}", value)


def seen_rate() -> float:
    """Return how many bytes a second came in last, 0 when that was never seen."""
    try:
        return float(QgsSettings().value(f"{_GROUP}/rate", 0.0) or 0.0)
    except (TypeError, ValueError):
        return 0.0


def keep_rate(rate: float) -> None:
    """Keep the speed that was seen, to tell how long the next queue will take."""
    QgsSettings().setValue(f"{_GROUP}/rate", round(rate))


@dataclass(frozen=True)
class LastQueue:
    """The queue that was open last, so that the next start of QGIS goes on.

    Attributes:
        path: Its file, "" for none.
        working: It was being worked on.
    """

    path: str = ""
    working: bool = False

    @classmethod
    def load(cls) -> LastQueue:
        """Read it; the file is not looked at, which may take long on a network disk."""
        settings = QgsSettings()
        path = str(settings.value(f"{_GROUP}/last_queue", "") or "")
        if not path:
            return cls()
        return cls(path, settings.value(f"{_GROUP}/working", False, type=bool))

    def save(self) -> None:
        """Write it."""
        settings = QgsSettings()
        settings.setValue(f"{_GROUP}/last_queue", self.path)
        settings.setValue(f"{_GROUP}/working", self.working)
