"""Reading parameters for the core: areas, periods, features, folders."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import NULL, QDate, QDateTime, Qt, QTime, QVariant

from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.processing.algorithm import DeepSatDataAlgorithm
from deepsatdata_plugin.processing.feedback import CoreFeedback
from deepsatdata_plugin.processing.inputs import area_of_interest, plain, rows
from deepsatdata_plugin.processing.parameters import (
    add_area,
    add_period,
    destination_folder,
    folder,
    period,
)

UTC = timezone.utc


class Probe(DeepSatDataAlgorithm):
    def name(self):
        return "probe"

    def displayName(self):
        return "Probe"

    def shortHelpString(self):
        return "Probe."

    def initAlgorithm(self, configuration=None):
        add_area(self)
        add_period(self, optional=True)
        anything = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self.add(QgsProcessingParameterFeatureSource("INPUT", "Input", anything, optional=True), "Any layer.")
        kind = QgsProcessingParameterFile.Behavior.Folder
        self.add(QgsProcessingParameterFile("FOLDER", "Folder", kind, optional=True), "A folder.")
        self.add(QgsProcessingParameterFolderDestination("TARGET", "Target"), "Another.")


@pytest.fixture
def probe(qgis_processing):
    algorithm = Probe().create({})
    context = QgsProcessingContext()
    project = QgsProject()
    context.setProject(project)
    yield algorithm, context
    _layers.clear()


#: A source only points to its layer: Python must not let go of it meanwhile.
_layers: list[QgsVectorLayer] = []


def layer(wkts: list[str], crs: str = "EPSG:4326", kind: str = "Polygon", fields: str = "") -> QgsVectorLayer:
    made = QgsVectorLayer(f"{kind}?crs={crs}{fields}", "parcels", "memory")
    features = []
    for wkt in wkts:
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt) if wkt else QgsGeometry())
        features.append(feature)
    made.dataProvider().addFeatures(features)
    _layers.append(made)
    return made


SQUARE = "POLYGON((10 45, 11 45, 11 46, 10 46, 10 45))"


def area(probe, **parameters):
    algorithm, context = probe
    return area_of_interest(algorithm, parameters, context, QgsProcessingFeedback(False))


def test_neither_area_nor_extent_is_none(probe):
    assert area(probe) is None


def test_area_alone(probe):
    found = area(probe, AOI=layer([SQUARE, "POLYGON((12 45, 13 45, 13 46, 12 46, 12 45))"]))
    assert found.GetEnvelope() == pytest.approx((10, 13, 45, 46))
    assert found.GetArea() == pytest.approx(2, rel=1e-3)


@pytest.mark.parametrize(
    ("sides", "told"),
    [
        ("-179.5,179.5", "359 degrees wide"),
        ("-90,90.5", "180.5 degrees wide"),
        ("-80,90", ""),
        ("-1e6,1e6", ""),
    ],
)
def test_an_extent_wider_than_half_the_world_is_told(probe, sides, told):
    """A rectangle drawn over the antimeridian comes like this; a part of the world may be meant, too."""
    algorithm, context = probe
    feedback = QgsProcessingFeedback(False)
    crs = "EPSG:3857" if "e6" in sides else "EPSG:4326"
    area_of_interest(algorithm, {"EXTENT": f"{sides},-17,-16 [{crs}]"}, context, feedback)
    log = feedback.textLog()
    assert ("half way round the world" in log) == bool(told)
    assert told in log and ("AOI" in log) == bool(told)


def test_extent_alone_in_another_system(probe):
    found = area(probe, EXTENT="500000,600000,5000000,5100000 [EPSG:32631]")
    assert found.GetGeometryRef(0).GetGeometryRef(0).GetPointCount() > 5  # densified
    assert found.GetEnvelope()[0] == pytest.approx(3.0, abs=1e-6)


def test_area_and_extent_intersect(probe):
    found = area(probe, AOI=layer([SQUARE]), EXTENT="10.5,12,45.5,47 [EPSG:4326]")
    assert found.GetEnvelope() == pytest.approx((10.5, 11, 45.5, 46), abs=1e-9)


def test_area_and_extent_apart_are_an_error(probe):
    with pytest.raises(InputError, match="AOI and EXTENT"):
        area(probe, AOI=layer([SQUARE]), EXTENT="20,21,45,46 [EPSG:4326]")


def test_extent_without_system_is_an_error(probe):
    with pytest.raises(InputError, match="EXTENT"):
        area(probe, EXTENT="10,11,45,46")


def test_extent_without_system_takes_the_projects(probe):
    from qgis.core import QgsCoordinateReferenceSystem

    probe[1].project().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert area(probe, EXTENT="10,11,45,46").GetEnvelope() == pytest.approx((10, 11, 45, 46))


def test_area_without_system_or_polygons_is_an_error(probe):
    bare = layer([SQUARE], crs="")
    with pytest.raises(InputError, match="coordinate"):
        area(probe, AOI=bare)
    with pytest.raises(InputError, match="polygon"):
        area(probe, AOI=layer([]))
    with pytest.raises(InputError, match="polygon"):
        area(probe, AOI=layer([""]))


def test_curves_heights_and_bow_ties_are_taken(probe):
    circle = "CURVEPOLYGON(CIRCULARSTRING(10 45, 11 46, 12 45, 11 44, 10 45))"
    found = area(probe, AOI=layer([circle], kind="CurvePolygon"))
    assert found.GetArea() == pytest.approx(3.14159, rel=1e-3)
    high = "POLYGON Z((10 45 5, 11 45 5, 11 46 5, 10 46 5, 10 45 5))"
    assert area(probe, AOI=layer([high], kind="PolygonZ")).GetArea() == pytest.approx(1, rel=1e-3)
    bow_tie = "POLYGON((10 45, 11 46, 11 45, 10 46, 10 45))"
    assert area(probe, AOI=layer([bow_tie])).GetArea() == pytest.approx(0.5, rel=1e-3)


def test_selected_features_only(probe):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    both = layer([SQUARE, "POLYGON((20 45, 21 45, 21 46, 20 46, 20 45))"])
    probe[1].project().addMapLayer(both, False)
    both.selectByIds([2])
    found = area(probe, AOI=QgsProcessingFeatureSourceDefinition(both.id(), True))
    assert found.GetEnvelope()[0] == pytest.approx(20)


# ---- periods -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2019-03-01", "2019-10-31"),
        (QDate(2019, 3, 1), QDate(2019, 10, 31)),
        (QDateTime(QDate(2019, 3, 1), QTime(0, 0)), QDateTime(QDate(2019, 10, 31), QTime(0, 0))),
        (
            QDateTime(QDate(2019, 3, 1), QTime(12, 0), Qt.TimeSpec.UTC),
            QDateTime(QDate(2019, 10, 31), QTime(23, 0), Qt.TimeSpec.UTC),
        ),
    ],
)
def test_period_holds_its_whole_last_day(probe, start, end):
    algorithm, context = probe
    found = period(algorithm, {"START": start, "END": end}, context)
    assert found == (
        datetime(2019, 3, 1, tzinfo=UTC),
        datetime(2019, 10, 31, 23, 59, 59, 999999, tzinfo=UTC),
    )


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles", "UTC"])
def test_period_does_not_depend_on_the_clock_of_the_machine(probe, zone, monkeypatch):
    import time

    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        algorithm, context = probe
        found = period(algorithm, {"START": "2019-03-01", "END": "2019-03-01"}, context)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert found[0] == datetime(2019, 3, 1, tzinfo=UTC)
    assert (found[1] - found[0]).total_seconds() == pytest.approx(86400, abs=1e-3)


def test_period_open_and_reversed(probe):
    algorithm, context = probe
    assert period(algorithm, {}, context) == (None, None)
    assert period(algorithm, {"START": "2019-03-01"}, context)[1] is None
    with pytest.raises(InputError, match="END"):
        period(algorithm, {"START": "2019-03-02", "END": "2019-03-01"}, context)


# ---- features ------------------------------------------------------------------------------------


def source_of(probe, made):
    algorithm, context = probe
    return algorithm.parameterAsSource({"INPUT": made}, "INPUT", context)


def test_rows_are_plain_python(probe):
    fields = "&field=id:int8&field=code:string&field=day:date&field=share:double"
    made = layer([SQUARE, ""], fields=fields)
    made.dataProvider().changeAttributeValues(
        {1: {0: 2**40, 1: "wheat", 2: QDate(2019, 3, 1), 3: 0.5}, 2: {0: NULL, 1: NULL, 2: NULL, 3: NULL}}
    )
    first, second = rows(source_of(probe, made), ("code", "id", "day", "share"), QgsProcessingFeedback(False))
    assert first.values == {"code": "wheat", "id": 2**40, "day": date(2019, 3, 1), "share": 0.5}
    assert QgsGeometry.fromWkt(SQUARE).asWkb().data() == first.wkb
    assert second.values == {"code": None, "id": None, "day": None, "share": None}
    assert second.wkb is None


def test_rows_pass_invalid_geometries_on(probe):
    bow_tie = "POLYGON((10 45, 11 46, 11 45, 10 46, 10 45))"
    (row,) = rows(source_of(probe, layer([bow_tie])), (), QgsProcessingFeedback(False))
    assert row.wkb is not None


def test_unknown_field_names_those_there_are(probe):
    made = layer([SQUARE], fields="&field=crop:string")
    with pytest.raises(InputError, match=r"'code'.*crop"):
        list(rows(source_of(probe, made), ("code",), QgsProcessingFeedback(False)))


def test_rows_stop_at_a_cancel(probe):
    feedback = QgsProcessingFeedback(False)
    taken = 0
    with pytest.raises(Cancelled):
        for _row in rows(source_of(probe, layer([SQUARE] * 10)), (), feedback):
            taken += 1
            feedback.cancel()
    assert taken == 1


def test_plain():
    assert plain(QVariant()) is None
    assert plain(NULL) is None
    assert plain(None) is None
    assert plain(QTime(1, 2, 3)).second == 3
    assert plain(QDateTime(QDate(2019, 3, 1), QTime(1, 2, 3))) == datetime(2019, 3, 1, 1, 2, 3)
    assert plain(0) == 0


# ---- folders -------------------------------------------------------------------------------------


def test_folders(probe, tmp_path):
    algorithm, context = probe
    assert folder(algorithm, {"FOLDER": str(tmp_path)}, "FOLDER", context) == tmp_path
    with pytest.raises(InputError, match="FOLDER"):
        folder(algorithm, {"FOLDER": str(tmp_path / "no")}, "FOLDER", context)
    made = destination_folder(algorithm, {"TARGET": str(tmp_path / "a" / "b")}, "TARGET", context)
    assert made.is_dir()
    with pytest.raises(InputError, match="FOLDER"):
        folder(algorithm, {"FOLDER": ""}, "FOLDER", context)
    with pytest.raises(InputError, match="TARGET: No folder is given"):
        destination_folder(algorithm, {"TARGET": ""}, "TARGET", context)
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="TARGET"):
        destination_folder(algorithm, {"TARGET": str(tmp_path / "file")}, "TARGET", context)


# ---- feedback ------------------------------------------------------------------------------------


def test_feedback_from_many_threads_loses_no_line(qgis_app):
    from concurrent.futures import ThreadPoolExecutor

    shown = QgsProcessingFeedback(False)
    feedback = CoreFeedback(shown)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda i: (feedback.info(f"line {i};"), feedback.progress(i / 20)), range(2000)))
    assert sorted(shown.textLog().splitlines()) == sorted(f"line {i};" for i in range(2000))


def test_feedback_shows_progress_in_steps_and_the_end(qgis_app):
    shown, seen = QgsProcessingFeedback(False), []
    shown.progressChanged.connect(seen.append)
    feedback = CoreFeedback(shown)
    for i in range(100001):
        feedback.progress(i / 1000)
    assert len(seen) <= 1002
    assert seen[-1] == 100
    assert seen == sorted(seen)
    shown.cancel()
    assert feedback.is_cancelled()
