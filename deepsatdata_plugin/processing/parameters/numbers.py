"""Number parameters that show as many decimals as make sense."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterNumber


def decimal_parameter(
    name: str,
    label: str,
    default: float,
    decimals: int,
    maximum: float | None = None,
    *,
    low: float = 0.0,
    optional: bool = False,
) -> QgsProcessingParameterNumber:
    """Return a parameter for a number, from 0 up unless told otherwise; QGIS alone would show six decimals.

    Args:
        name: Parameter name.
        label: What the dialog calls it.
        default: Default value.
        decimals: Decimals shown in the dialog; more may be given elsewhere.
        maximum: Largest value, None for no limit.
        low: Smallest value.
        optional: May be left empty.
    """
    parameter = QgsProcessingParameterNumber(
        name,
        label,
        QgsProcessingParameterNumber.Type.Double,
        defaultValue=default,
        optional=optional,
        minValue=low,
    )
    if maximum is not None:
        parameter.setMaximum(maximum)
    parameter.setMetadata({"widget_wrapper": {"decimals": decimals}})
    return parameter
