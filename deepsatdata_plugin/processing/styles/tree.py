"""Where loaded layers stand in the tree of layers: in a group of their own, in an order, the rest folded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsProject,
)

#: Custom properties of nodes: what a group holds, and where a node stands in its group.
_GROUP, _RANK = "deepsatdata/group", "deepsatdata/rank"


@dataclass(frozen=True)
class Place:
    """Where a layer stands.

    Attributes:
        groups: (key, title) of the groups it is in, the outer one first; a key tells groups of one title
            apart. Without any it stands above the plugin's group that was active, not in it.
        name: What the layer is called, "" leaves the name it has: of rasters that is the file's.
        rank: Layers and groups of small ranks stand on top.
        checked: Shown at first.
        expanded: With its legend open.
        legend: Number of an entry of the legend -> its text; 0 is the title that a raster's legend has.
    """

    groups: Sequence[tuple[str, str]] = ()
    name: str = ""
    rank: int = 0
    checked: bool = True
    expanded: bool = True
    legend: Mapping[int, str] = field(default_factory=dict)


def put_in_place(layer: QgsMapLayer, project: QgsProject | None, place: Place) -> None:
    """Move a layer's node to its place; nothing happens to a layer that is in no tree.

    A layer of the same source that an earlier run has put into the same group goes: it shows the same file.
    """
    if place.name:
        layer.setName(place.name)
    node = project.layerTreeRoot().findLayer(layer.id()) if project is not None else None
    if node is None:
        return
    parent = node.parent()
    group, at = parent, parent.children().index(node)
    # QGIS puts a new layer above the active one, even if that belongs to another result.
    while group.parent() is not None and _is_ours(group):
        at = group.parent().children().index(group)
        group = group.parent()
    outer = group
    for key, title in place.groups:
        found = _group_of(project.layerTreeRoot() if group is outer else group, key)
        group = found or _inserted(group, at, title, key, place.rank)
        at = _position(group, place.rank)
    if place.groups:
        earlier = [
            other.layerId()
            for other in group.children()
            if isinstance(other, QgsLayerTreeLayer)
            and other.layer() is not None
            and other.layerId() != layer.id()
            and other.layer().source() == layer.source()
        ]
        project.removeMapLayers(earlier)
        at = _position(group, place.rank)
    moved = node.clone()
    moved.setCustomProperty(_RANK, place.rank)
    for number, text in place.legend.items():
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(moved, number, text)
    moved.setItemVisibilityChecked(place.checked)
    moved.setExpanded(place.expanded)
    group.insertChildNode(at, moved)
    parent.removeChildNode(node)


def _is_ours(group: QgsLayerTreeGroup) -> bool:
    return any(str(key).startswith("deepsatdata/") for key in group.customProperties())


def _group_of(root: QgsLayerTreeGroup, key: str) -> QgsLayerTreeGroup | None:
    for child in root.children():
        if isinstance(child, QgsLayerTreeGroup):
            found = child if child.customProperty(_GROUP) == key else _group_of(child, key)
            if found is not None:
                return found
    return None


def _inserted(parent: QgsLayerTreeGroup, at: int, title: str, key: str, rank: int) -> QgsLayerTreeGroup:
    group = parent.insertGroup(at, title)
    group.setCustomProperty(_GROUP, key)
    group.setCustomProperty(_RANK, rank)
    return group


def _position(group: QgsLayerTreeGroup, rank: int) -> int:
    """Return where a node of this rank comes into a group: before the first one of a larger rank."""
    children: list[QgsLayerTreeNode] = group.children()
    for number, child in enumerate(children):
        if int(child.customProperty(_RANK, 0)) > rank:
            return number
    return len(children)
