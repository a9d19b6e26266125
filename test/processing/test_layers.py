"""Writing layers: wanted or not, cancelled, refused."""

from __future__ import annotations

from datetime import datetime

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsFeatureSink,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from deepsatdata_plugin.core.errors import Cancelled
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.words import told
from deepsatdata_plugin.processing.algorithm import DeepSatDataAlgorithm
from deepsatdata_plugin.processing.feedback import CoreFeedback
from deepsatdata_plugin.processing.fields import make_fields
from deepsatdata_plugin.processing.layers import layer_wanted, write_layer


class Probe(DeepSatDataAlgorithm):
    def name(self):
        return "probe"

    def displayName(self):
        return "Probe"

    def shortHelpString(self):
        return "Probe."

    def initAlgorithm(self, configuration=None):
        kind = QgsProcessing.SourceType.TypeVectorPolygon
        self.add(QgsProcessingParameterFeatureSink("OUTPUT", "Windows", kind), "Needed.")
        more = QgsProcessingParameterFeatureSink("MORE", "More", kind, optional=True, createByDefault=False)
        self.add(more, "May be left out.")


@pytest.fixture
def probe(qgis_processing):
    return Probe().create({}), QgsProcessingContext()


SQUARE = "MULTIPOLYGON(((10 45, 11 45, 11 46, 10 46, 10 45)))"


def write(probe, parameters, name, rows, feedback=None):
    algorithm, context = probe
    return write_layer(
        algorithm, parameters, context, name, make_fields(n="integer"), rows, feedback or Silent()
    )


def test_rows_have_geometries_of_any_kind_or_none(probe):
    shape = QgsGeometry.fromWkt(SQUARE)
    rows = [(shape, [1]), (shape.asWkb().data(), [2]), (None, [3])]
    layer = probe[1].getMapLayer(write(probe, {"OUTPUT": "memory:"}, "OUTPUT", rows))
    found = {feature["n"]: feature.geometry().area() for feature in layer.getFeatures()}
    assert layer.crs().authid() == "EPSG:4326"
    assert found[1] == found[2] == 1 and found[3] <= 0


def test_rows_of_a_layer_that_is_not_wanted_are_not_read(probe):
    def rows():
        raise AssertionError("read")
        yield

    assert not layer_wanted(probe[0], {"OUTPUT": "memory:"}, "MORE")
    for parameters in ({}, {"MORE": None}, {"MORE": ""}):
        assert write(probe, parameters, "MORE", rows()) is None
    assert layer_wanted(probe[0], {}, "OUTPUT")


def test_a_format_without_a_driver_is_refused_before_work(probe, tmp_path):
    """QGIS would write x.parquet.gpkg, and not say so."""
    algorithm, context = probe
    algorithm.compute = lambda *_: pytest.fail("has worked")
    for ending in ("nothing", "parquet"):
        if QgsVectorFileWriter.driverForExtension(ending):
            continue
        path = str(tmp_path / f"x.{ending}")
        for value in (path, QgsProcessingOutputLayerDefinition(path, QgsProject.instance())):
            for name in ("OUTPUT", "MORE"):
                parameters = {"OUTPUT": "memory:", name: value}
                fault = algorithm.rule_broken(parameters, context)
                assert fault.names == (name,) and f".{ending}" in fault.text and ".gpkg or .csv" in fault.text
                with pytest.raises(QgsProcessingException, match=r"\.gpkg or \.csv"):
                    algorithm.processAlgorithm(parameters, context, QgsProcessingFeedback(False))
    places = ("memory:x.y", "ogr:dbname='/a/b.gpkg' table=\"t\" (geom)", "C:/a/b.GPKG", "a.b/c", "x.csv")
    for place in (*places, "TEMPORARY_OUTPUT", "", None):
        assert algorithm.rule_broken({"OUTPUT": "memory:", "MORE": place}, context) is None, place


def test_a_cancel_is_heard_at_every_row(probe):
    feedback, taken = QgsProcessingFeedback(False), []

    def rows():
        for number in range(100):
            taken.append(number)
            if number == 3:
                feedback.cancel()
            yield None, [number]

    with pytest.raises(Cancelled):
        write(probe, {"OUTPUT": "memory:"}, "OUTPUT", rows(), CoreFeedback(feedback))
    assert taken == [0, 1, 2, 3]


@pytest.mark.parametrize("step", ["addFeature", "flushBuffer"])
def test_a_sink_that_refuses_is_an_error_that_names_the_layer(probe, monkeypatch, step):
    """The disk may be full when a row is written, or when those that were gathered are."""
    algorithm, _context = probe

    class Full:
        def addFeature(self, *_):
            return step != "addFeature"

        def flushBuffer(self):
            return step != "flushBuffer"

        def lastError(self):
            return "No space left on device"

    assert hasattr(QgsFeatureSink, "flushBuffer")
    monkeypatch.setattr(algorithm, "parameterAsSink", lambda *_: (Full(), "full"))
    with pytest.raises(QgsProcessingException, match=r"'Windows' \(OUTPUT\) .* No space left on device"):
        write(probe, {"OUTPUT": "memory:"}, "OUTPUT", [(None, [1])])


def test_a_locked_database_is_told_without_its_statements(probe, monkeypatch):
    """As GDAL tells it on a network drive without file locks, where a GeoPackage cannot be made."""
    statement = (
        "CREATE TABLE a (b TEXT);\nCREATE TRIGGER c BEGIN SELECT RAISE(ABORT, 'd') WHERE (e < 0); END;"
    )

    def locked(*_):
        raise QgsProcessingException(
            f"Could not create layer /share/x.gpkg: Creation of data source failed (OGR error: "
            f"sqlite3_exec({statement}) failed: database is locked)"
        )

    monkeypatch.setattr(probe[0], "parameterAsSink", locked)
    with pytest.raises(QgsProcessingException) as caught:
        write(probe, {"OUTPUT": "/share/x.gpkg"}, "OUTPUT", [])
    assert str(caught.value) == (
        "The layer 'Windows' (OUTPUT) cannot be written: Could not create layer /share/x.gpkg: Creation of "
        "data source failed (OGR error: database is locked). Another program has the file open, or file "
        "locks do not work there, as on some network drives: choose a file on a local disk."
    )


def test_times_of_any_kind_are_read_as_what_they_mean():
    from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone

    from deepsatdata_plugin.processing.inputs import plain

    day, noon = QDate(2018, 7, 1), QTime(12, 0)
    vienna = QDateTime(day, noon, QTimeZone(b"Europe/Vienna"))  # as PostGIS gives them
    offset = QDateTime(day, noon, Qt.TimeSpec.OffsetFromUTC, 2 * 3600)
    assert plain(vienna) == plain(offset) == datetime(2018, 7, 1, 10)
    assert plain(QDateTime(day, noon, Qt.TimeSpec.UTC)) == datetime(2018, 7, 1, 12)
    assert plain(QDateTime(day, noon)) == datetime(2018, 7, 1, 12)  # no zone: the clock as it stands


def test_sentences_that_keep_their_parts_are_texts_in_a_layer(qgis_processing, tmp_path):
    """Qt takes a text that is more than a text for an unknown thing, and files for an empty value."""
    algorithm, context = Probe().create({}), QgsProcessingContext()
    path = str(tmp_path / "told.gpkg")
    write_layer(
        algorithm, {"OUTPUT": path}, context, "OUTPUT", make_fields(why="text"),
        [(None, [told("no product has {band}.", band="B05")])], Silent(),
    )  # fmt: skip
    layer = QgsVectorLayer(path)
    assert [feature["why"] for feature in layer.getFeatures()] == ["no product has B05."]
