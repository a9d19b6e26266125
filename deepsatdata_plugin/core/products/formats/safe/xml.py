"""Reading XML without xml.etree, which the plugin site's checker forbids: GDAL's own parser does it.

XML of products comes from outside and may be broken or hostile. This parser knows no external entities and
expands none. A document type or an entity
declaration is refused all the same, as are deep nesting and excessive size: no product has any of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from osgeo import gdal

from ....errors import ProductError
from ....geo import first_of, guarded
from ....words import told

#: Largest XML read, in bytes. Real tile metadata has up to 0.7 MB, cloud outlines a few MB.
MAX_BYTES = 64 * 1024 * 1024
#: Deepest nesting accepted. Real products stay below 20.
MAX_DEPTH = 100

_TAG = re.compile(r"""<[^"'<>]*(?:"[^"]*"[^"'<>]*|'[^']*'[^"'<>]*)*>""")
_INSTRUCTION = re.compile(r"""<\?[\w.-]+(?:\s+[\w.:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*\?>""")
_UNKNOWN_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d+|#[xX][0-9a-fA-F]+);)")
_ENCODING = re.compile(rb"^<\?xml[^>]*encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")


@dataclass
class Element:
    """An XML element without namespaces.

    Attributes:
        name: Local name (what follows the prefix).
        attributes: By local name.
        text: Own text, stripped.
        children: Child elements in order.
    """

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def iter(self, *names: str) -> Iterator[Element]:
        """Yield this element and all below it in document order; with `names` only those called so."""
        stack = [self]
        while stack:
            element = stack.pop()
            if not names or element.name in names:
                yield element
            stack.extend(reversed(element.children))

    def find(self, *names: str) -> Element | None:
        """Return the first element with the first of `names` that occurs at all, or None."""
        for name in names:
            for element in self.iter(name):
                return element
        return None

    def text_of(self, *names: str) -> str:
        """Return the text of `find(*names)`, "" when there is none."""
        element = self.find(*names)
        return "" if element is None else element.text


def parse_xml(data: bytes, source: str) -> Element:
    """Parse a whole XML document.

    Args:
        data: Bytes of the file.
        source: Name of the file for messages.

    Returns:
        The root element.

    Raises:
        ProductError: Too large, hostile (document type, entities, deep nesting) or not well-formed.
    """
    if len(data) > MAX_BYTES:
        raise ProductError(
            told("the XML has {n} bytes, more than any product's.", n=len(data)), subject=source
        )
    text = _decode(data, source)
    _refuse_hostile(text, source)
    tree, messages = guarded(lambda: gdal.ParseXMLString(text))
    if tree is None or messages:
        raise ProductError(
            told("the XML is broken: {messages}", messages=first_of(messages)), subject=source, remedy=_AGAIN
        )
    roots = [node for node in _top_level(tree) if node[0] == _ELEMENT and not node[1].startswith("?")]
    stray = [node for node in _top_level(tree) if node[0] == _TEXT and node[1].strip()]
    if len(roots) != 1 or stray:
        raise ProductError("the XML is broken: it must have one root element.", subject=source, remedy=_AGAIN)
    return _element(roots[0])


_ELEMENT, _TEXT, _ATTRIBUTE = 0, 1, 2  # node types of GDAL's parser
_AGAIN = "Get the product again."


def _decode(data: bytes, source: str) -> str:
    match = _ENCODING.match(data.lstrip(b"\xef\xbb\xbf \t\r\n"))
    encoding = match[1].decode("ascii").lower() if match else "utf-8"
    if encoding not in ("utf-8", "us-ascii", "ascii", "iso-8859-1", "latin-1", "windows-1252"):
        raise ProductError(
            told("the XML has the encoding {encoding}, expected UTF-8.", encoding=encoding), subject=source
        )
    try:
        text = data.decode("utf-8-sig" if encoding == "utf-8" else encoding)
    except UnicodeDecodeError as error:
        raise ProductError(
            told("the XML is not {encoding} text.", encoding=encoding), subject=source, remedy=_AGAIN
        ) from error
    if "\0" in text:
        raise ProductError("the XML holds zero bytes.", subject=source, remedy=_AGAIN)
    return text


def _refuse_hostile(text: str, source: str) -> None:
    """Walk the markup once, in linear time, before the parser sees it."""
    position = depth = 0
    check_entities = "&" in text
    while True:
        start = text.find("<", position)
        if check_entities and _UNKNOWN_ENTITY.search(text, position, len(text) if start < 0 else start):
            raise ProductError("the XML uses an unknown entity.", subject=source, remedy=_AGAIN)
        if start < 0:
            return
        if text.startswith("<!--", start):
            end = text.find("-->", start + 4) + 3
        elif text.startswith("<![CDATA[", start):
            end = text.find("]]>", start + 9) + 3
        elif text.startswith("<!", start):
            raise ProductError(
                "the XML declares a document type or entities, which no product does; it is not read.",
                subject=source,
                remedy="Get the product again from a source you trust.",
            )
        else:
            pattern = _INSTRUCTION if text.startswith("<?", start) else _TAG
            match = pattern.match(text, start)
            end = match.end() if match else 2
            if match and pattern is _TAG:
                depth += -1 if text[start + 1] == "/" else 0 if text[end - 2] == "/" else 1
                if check_entities and _UNKNOWN_ENTITY.search(text, start, end):
                    raise ProductError("the XML uses an unknown entity.", subject=source, remedy=_AGAIN)
        if end <= 2:  # not found: the markup never ends
            raise ProductError("the XML is broken: markup that never ends.", subject=source, remedy=_AGAIN)
        if depth > MAX_DEPTH:
            raise ProductError(
                told(
                    "the XML is nested deeper than {max_depth} levels; it is not read.", max_depth=MAX_DEPTH
                ),
                subject=source,
            )
        position = end


def _top_level(tree: list) -> list:
    return tree[2:] if tree[0] == _ELEMENT and tree[1] == "" else [tree]


def _element(node: list) -> Element:
    element = Element(_local(node[1]))
    texts = []
    for child in node[2:]:
        if child[0] == _ATTRIBUTE:
            element.attributes[_local(child[1])] = child[2][1] if len(child) > 2 else ""
        elif child[0] == _TEXT:
            texts.append(child[1])
        elif child[0] == _ELEMENT:
            element.children.append(_element(child))
    element.text = "".join(texts).strip()
    return element


def _local(name: str) -> str:
    return name.rsplit(":", 1)[-1]
