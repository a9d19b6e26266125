# ruff: noqa: TID252
"""A toy hub: an index of products on a web server, one name and cloud cover a line, zips beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...core.feedback import Feedback
from ..contract import (
    Availability,
    Capabilities,
    Hub,
    HubError,
    Node,
    OrderAnswer,
    ProductRecord,
    SearchPage,
    SearchQuery,
)
from ..web.stream import HttpStream
from ..web.transport import Request, Transport
from .dialect import Dialect, Opening, Preset, web_path
from .shared.matching import Matcher, tiles_area
from .shared.names import Found, make_record
from .shared.pages import PageFilter


class ToyHub:
    def __init__(self, name: str, url: str, transport: Transport) -> None:
        self.name, self._url, self._transport = name, url, transport
        self.capabilities = Capabilities()

    def test_connection(self) -> str:
        return f"{self.name}: {len(self._index())} products."

    def _index(self) -> dict[str, float]:
        text = self._transport.answer(Request("GET", f"{self._url}/index.txt", self.name)).content.decode()
        return {line.split()[0]: float(line.split()[1]) for line in text.splitlines()}

    def search(self, query: SearchQuery, feedback: Feedback) -> Iterator[SearchPage]:
        from ...core.feedback import raise_if_cancelled

        raise_if_cancelled(feedback)
        outline = tiles_area(("31TFM",)).ExportToWkt()
        found = [
            make_record(Found(name, name, cloud=cloud, online=True, footprint_wkt=outline), self.name)
            for name, cloud in self._index().items()
        ]
        yield PageFilter(Matcher(query)).page(found, len(found))

    def count(self, query: SearchQuery, feedback: Feedback) -> int | None:
        return None

    def named(self, names: Sequence[str]) -> dict[str, ProductRecord]:
        return {}

    def details(self, record: ProductRecord) -> ProductRecord:
        return record

    def availability(self, records: Sequence[ProductRecord]) -> dict[str, Availability]:
        known = self._index()
        return {record.id: "online" if record.name in known else "gone" for record in records}

    def why_gone(self, record: ProductRecord) -> str:
        return ""

    def order(self, record: ProductRecord) -> OrderAnswer:
        raise HubError("this hub takes no orders.", kind="unsupported", subject=record.name)

    def nodes(self, record: ProductRecord) -> tuple[Node, ...]:
        raise HubError("this hub has whole products only.", kind="unsupported", subject=record.name)

    def open(self, record: ProductRecord, *, node: str = "", start: int = 0, etag: str = "") -> HttpStream:
        request = Request("GET", f"{self._url}/{record.name}.zip", record.name)
        return self._transport.stream(request, start=start, etag=etag)


def _open(preset: Preset, opening: Opening) -> Hub:
    return ToyHub(preset.hub, preset.url, opening.transport())


DIALECT = Dialect("toy", guess=lambda text: web_path(text).endswith("/toys"), open=_open, login="nothing")
