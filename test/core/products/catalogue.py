"""A catalogue on disk: reads parts of local files, counts how, and makes records of the scene's items."""

from __future__ import annotations

import hashlib
import json
import re
import threading
import time
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

from deepsatdata_plugin.core.products.byte_ranges import AssetChanged, AssetVanished, RangesRead
from deepsatdata_plugin.core.products.formats.safe.name import parse_name
from deepsatdata_plugin.core.products.items import OffsetConvention, RemoteAsset, StacItem
from deepsatdata_plugin.core.products.range_reader import joined
from scene.cog_writer import EARTH_SEARCH_KEYS


@dataclass
class LocalRanges:
    """A `ByteRanges` over files on disk; their time of change is the etag.

    `faults` are raised whenever a file is read, `later` only behind its head. Nobody is answered before `together`
    requests have been under way at once, or for some seconds.
    """

    in_flight: int = 8
    delay: float = 0.0
    together: int = 0
    faults: dict[str, Exception] = field(default_factory=dict)
    later: dict[str, Exception] = field(default_factory=dict)
    asked: list[tuple[str, int, int]] = field(default_factory=list)
    most: int = 0

    def __post_init__(self):
        self._lock = threading.Condition()
        self._now = 0

    def read(self, href, ranges, feedback, *, etag="", anew=False):
        with self._lock:
            self.asked += [(href, group[0][0], group[-1][1]) for group in joined(ranges)]
            self._now += 1
            self.most = max(self.most, self._now)
            self._lock.notify_all()
            self._lock.wait_for(lambda: self.most >= self.together, 5.0)
        try:
            time.sleep(self.delay)
            if href in self.faults:
                raise self.faults[href]
            if href in self.later and ranges[0][0]:
                raise self.later[href]
            path = Path(href)
            if not path.is_file():
                raise AssetVanished("the file is gone.", subject=href)
            found = str(path.stat().st_mtime_ns)
            if etag and etag != found:
                raise AssetChanged("the file has changed.", subject=href)
            with open(path, "rb") as file:
                data = []
                for start, stop in ranges:
                    file.seek(start)
                    data.append(file.read(stop - start))
            return RangesRead(tuple(data), found, path.stat().st_size)
        finally:
            with self._lock:
                self._now -= 1

    @property
    def octets(self) -> int:
        return sum(stop - start for _, start, stop in self.asked)


def item_of(path: Path, **changes) -> StacItem:
    """Return the record of an item that the scene wrote; `changes` replace fields of it."""
    text = Path(path).read_text(encoding="utf-8")
    item = json.loads(text)
    known = item["properties"]
    name = parse_name(known["s2:product_uri"])
    applied = known.get("earthsearch:boa_offset_applied", False)
    late = known["s2:processing_baseline"] >= "04.00"
    state = "applied" if applied else "to_apply" if late else "none"
    convention = OffsetConvention(state, -1000 if state == "to_apply" else 0, f"test: {state}")
    assets = tuple(
        RemoteAsset(
            EARTH_SEARCH_KEYS.get(key, key), key, one["href"], shape=tuple(one["proj:shape"]),
            transform=tuple(one["proj:transform"]),
        )
        for key, one in item["assets"].items()
    )  # fmt: skip
    strip = re.search(r"_S(\d{8}T\d{6})_", known["s2:datastrip_id"])[1]
    fields = {
        "name": str(name), "id": item["id"], "href": item["links"][0]["href"], "catalogue": "test",
        "collection": item["collection"], "level": name.level, "platform": name.platform, "tile": name.tile,
        "sensing_start": name.sensing_start, "datastrip_start": _utc(strip, "%Y%m%dT%H%M%S"),
        "generation_time": _utc(known["s2:generation_time"], "%Y-%m-%dT%H:%M:%S.%fZ"),
        "relative_orbit": known["sat:relative_orbit"], "baseline": known["s2:processing_baseline"],
        "cloud_percent": known["eo:cloud_cover"],
        "footprint": tuple(map(tuple, item["geometry"]["coordinates"][0])), "epsg": known["proj:epsg"],
        "convention": convention, "assets": assets, "sha256": hashlib.sha256(text.encode()).hexdigest(),
    }  # fmt: skip
    return StacItem(**{**fields, **changes})


def _utc(text: str, form: str) -> datetime:
    return datetime.strptime(text, form).replace(tzinfo=timezone.utc)
