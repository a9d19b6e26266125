"""The files of a product, as its own manifest lists them."""

from __future__ import annotations

from ....core.errors import ProductError
from ....core.products import MANIFEST_FILE, parse_manifest
from ....core.words import told
from ...contract import HubError, Node


def manifest_nodes(data: bytes, subject: str) -> tuple[Node, ...]:
    """Return the files that a manifest lists, sorted by path, and the manifest itself.

    Raises:
        HubError: It is no manifest.
    """
    try:
        entries = parse_manifest(data, f"{subject}/manifest.safe")
    except ProductError as error:
        raise HubError(
            told("its manifest cannot be read: {message}", message=error.message),
            kind="protocol",
            subject=subject,
        ) from None
    if not entries:
        raise HubError("its manifest lists no files.", kind="protocol", subject=subject)
    nodes = [Node(entry.path, entry.size, entry.checksum) for entry in entries.values()]
    if MANIFEST_FILE not in entries:
        nodes.append(Node(MANIFEST_FILE, len(data)))
    return tuple(sorted(nodes, key=lambda node: node.path))
