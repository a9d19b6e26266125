"""Period: the parameters START and END, whole days in UTC."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QDate

from ...core.errors import InputError
from ...core.words import told
from ..translation import translate

if TYPE_CHECKING:
    from ..algorithm import DeepSatDataAlgorithm


def add_period(algorithm: DeepSatDataAlgorithm, *, optional: bool, last_year: bool = False) -> None:
    """Add START and END (dates, UTC; END includes its whole day).

    Args:
        algorithm: To add them to.
        optional: They may be left out.
        last_year: Dialogs begin with the last twelve months: QGIS alone would take today for both.
    """
    kind = QgsProcessingParameterDateTime.Type.Date
    start = QgsProcessingParameterDateTime(
        "START", translate("DeepSatData", "First day (UTC)"), kind, optional=optional
    )
    end = QgsProcessingParameterDateTime(
        "END", translate("DeepSatData", "Last day (UTC)"), kind, optional=optional
    )
    if last_year:
        begin_with_last_year(start, end)
    algorithm.add(
        start,
        translate("DeepSatData", "First day of the period, UTC, as 2019-03-01."),
    )
    algorithm.add(
        end,
        translate("DeepSatData", "Last day of the period, UTC, as 2019-10-31; the whole day is included."),
    )


def begin_with_last_year(
    start: QgsProcessingParameterDefinition, end: QgsProcessingParameterDefinition
) -> None:
    """Have dialogs begin with the last twelve months, the first day and today."""
    today = datetime.now(timezone.utc).date()
    before = today - timedelta(days=365)
    start.setGuiDefaultValueOverride(before.isoformat())
    end.setGuiDefaultValueOverride(today.isoformat())


def period(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[datetime | None, datetime | None]:
    """Return START (its first instant) and END (its last) in UTC, None where not given.

    Raises:
        InputError: END lies before START.
    """
    days = []
    for name in ("START", "END"):
        value = algorithm.parameterAsDateTime(parameters, name, context)
        days.append(_to_date(value.date()) if value.isValid() else None)
    start, end = days
    if start and end and end < start:
        raise InputError(
            told("The last day {end} lies before the first day {start}.", end=end, start=start),
            subject="END",
            remedy="Swap the two.",
        )
    return (
        datetime.combine(start, time.min, timezone.utc) if start else None,
        datetime.combine(end, time.max, timezone.utc) if end else None,
    )


def _to_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
