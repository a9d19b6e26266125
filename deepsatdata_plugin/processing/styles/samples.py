"""Style of samples."""

from __future__ import annotations

from qgis.core import QgsFillSymbol, QgsGradientColorRamp, QgsGraduatedSymbolRenderer, QgsMapLayer, QgsStyle


def sample_steps(layer: QgsMapLayer, most: int) -> None:
    """Colour windows by their number of steps, outlined so that neighbours stay apart.

    Args:
        layer: Polygons with the field `n_steps`.
        most: Largest number of steps a sample can have.
    """
    ramp = QgsStyle.defaultStyle().colorRamp("Viridis") or QgsGradientColorRamp()
    classes = min(5, max(1, most))
    symbol = QgsFillSymbol.createSimple(
        {"color": "0,0,0,120", "outline_color": "40,40,40,200", "outline_width": "0.15"}
    )
    symbol.setOpacity(0.55)
    renderer = QgsGraduatedSymbolRenderer("n_steps")
    renderer.setSourceSymbol(symbol)
    edges = [round(most * k / classes) for k in range(classes + 1)]
    for number, (low, high) in enumerate(zip(edges[:-1], edges[1:])):
        part = symbol.clone()
        part.setColor(ramp.color((number + 1) / classes))
        renderer.addClassLowerUpper(low + (number > 0), high)
        renderer.updateRangeSymbol(number, part)
        first = low + 1
        renderer.updateRangeLabel(number, f"{first} - {high}" if first < high else f"{high}")
    layer.setRenderer(renderer)
