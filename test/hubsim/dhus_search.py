"""The OpenSearch part of a simulated DHuS."""

from __future__ import annotations

import copy
from datetime import datetime, timezone
from typing import Any
from urllib.parse import quote_plus

from . import faults as f, solr
from .catalogue import Catalogue, Product, as_list
from .dhus_answers import NAMESPACES, html_answer, json_answer, made_entry
from .messages import Answer, Exchange, iso
from .server import SimServer


class DhusSearch(SimServer):
    """Answers `/search` from `catalogue`."""

    catalogue: Catalogue
    rows_limit: int

    @property
    def url(self) -> str:
        """Address of the service."""
        raise NotImplementedError

    def _search(self, exchange: Exchange) -> Answer:
        query = exchange.query
        struck = self.struck(f.SEARCH, exchange)
        error = next((x for x in struck if x.name == "feed_error"), None)
        if error is not None:
            return self._feed_error(error["message"])
        text = query.get("q", "")
        if len(quote_plus(text, safe="-_.*").replace("~", "%7E")) > solr.MAX_LENGTH:
            cause = (
                "RemoteSolrException : Error from server at http://solr/dhus: non ok status: 413, "
                "message:Request Entity Too Large"
            )
            answer = html_answer(500, "Internal Server Error", cause)
            answer.headers.append(("cause-message", cause))
            return answer
        rows, start = int(query.get("rows", 10)), int(query.get("start", 0))
        if rows > self.rows_limit:
            return html_answer(400, "Bad Request", f"rows parameter exceeds the limit of {self.rows_limit}")
        if any(x.name == "page_repeated" for x in struck):
            start = max(0, start - rows)
        now = datetime.fromtimestamp(self.now(), timezone.utc)
        try:
            test = solr.parse(text, now)
            hits = [p for p in self._visible() if test(self._attributes(p))]
            hits = self._sorted(hits, query.get("orderby", ""))
        except solr.QuerySyntaxError as refusal:
            return self._feed_error(str(refusal))
        entries = [self.entry(p) for p in hits[start : start + rows]]
        return json_answer(self._feed(text, len(hits), start, rows, entries))

    def _visible(self) -> list[Product]:
        now = self.clock.peek()
        return [
            p
            for p in self.catalogue
            if not any(x.name == "deleted" for x in self.faults.look(f.RECORD, p.names, now=now))
        ]

    def _attributes(self, product: Product) -> dict[str, Any]:
        cached = getattr(product, "_solr", None)
        if cached is None:
            entry = self.entry(product)
            cached = {
                a["name"]: a["content"]
                for group in ("str", "int", "double", "date")
                for a in as_list(entry.get(group))
            }
            cached.update(
                id=product.id, title=product.name, date=cached["ingestiondate"], _geometry=product.geometry
            )
            product._solr = cached
        return cached

    def _sorted(self, hits: list[Product], order: str) -> list[Product]:
        if not order:
            return sorted(hits, key=lambda p: (p.ingested, p.id), reverse=True)
        for part in reversed([x.strip() for x in order.split(",") if x.strip()]):
            name, _, direction = part.partition(" ")
            name = name.lower()
            if name not in solr.FIELDS:
                raise solr.QuerySyntaxError(f"sort param field can't be found: {name}")

            def key(product: Product, name: str = name) -> Any:
                value = self._attributes(product).get(name, "")
                return float(value or 0) if name in solr.NUMBERS else str(value)

            hits = sorted(hits, key=key, reverse=direction.strip().lower() == "desc")
        return hits

    def _feed_error(self, message: str) -> Answer:
        return json_answer({"feed": {**NAMESPACES, "error": {"code": "400", "message": message}}})

    def _feed(self, text: str, total: int, start: int, rows: int, entries: list[Any]) -> dict[str, Any]:
        address = f"{self.url}search?q={text}"
        last = max(0, total - 1)

        def page(rel: str, at: Any) -> dict[str, str]:
            href = f"{address}&start={at}&rows={rows}&format=json"
            return {"rel": rel, "type": "application/json", "href": href}

        links = [page("self", start), page("first", 0)]
        if start + rows < total:
            links.append(page("next", start + rows))
        links.append(page("last", last))
        links.append(
            {
                "rel": "search",
                "type": "application/opensearchdescription+xml",
                "href": "opensearch_description.xml",
            }
        )
        shown = (
            f"{total} results"
            if total <= rows
            else (f"{start} to {start + len(entries) - 1} of {total} total results")
        )
        feed: dict[str, Any] = {
            **NAMESPACES,
            "title": f"Sentinels Scientific Data Hub search results for: {text}",
            "subtitle": f"Displaying {shown}. Request done in 0.01 seconds.",
            "updated": iso(self.now()),
            "author": {"name": "Sentinels Scientific Data Hub"},
            "id": address,
            "opensearch:totalResults": str(total),
            "opensearch:startIndex": str(start),
            "opensearch:itemsPerPage": str(rows),
            "opensearch:Query": {"role": "request", "searchTerms": text, "startPage": "1"},
            "link": links,
        }
        if len(entries) == 1:
            feed["entry"] = entries[0]  # the array collapses
        elif entries:
            feed["entry"] = entries
        return {"feed": feed}

    def entry(self, product: Product) -> dict[str, Any]:
        """Return the search entry of a product, its links pointing here."""
        entry = copy.deepcopy(product.entry) if product.entry is not None else made_entry(product)
        base = f"{self.url}odata/v1/Products('{product.id}')/"
        entry["link"] = [
            {"href": f"{base}$value"},
            {"rel": "alternative", "href": base},
            {"rel": "icon", "href": f"{base}Products('Quicklook')/$value"},
        ]
        return entry
