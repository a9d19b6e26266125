"""`inventoryproducts`: what is on disk, what is wrong with it, in all the ways a user runs it."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

import scene
from scene import faults, small_season, zip_product

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return small_season(tmp_path_factory.mktemp("season"))


@pytest.fixture
def products(season, tmp_path) -> Path:
    """A copy of the products that a test may damage."""
    folder = tmp_path / "products"
    shutil.copytree(season.products_folder, folder)
    return folder


def table(layer) -> dict[str, dict]:
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(str(layer), "products")
    assert layer.isValid()
    names = layer.fields().names()
    return {
        feature["path"]: {**dict(zip(names, feature.attributes())), "geometry": feature.geometry()}
        for feature in layer.getFeatures()
    }


def by_name(rows: dict[str, dict]) -> dict[str, dict]:
    return {row["name"]: row for row in rows.values()}


def test_all_in_order(season, run):
    results = run("inventoryproducts", FOLDER=str(season.products_folder), OUTPUT="memory:")
    rows = by_name(table(results["OUTPUT"]))
    assert set(rows) == {written.spec.name for written in season.written}
    assert results["N_PRODUCTS"] == len(season.written)
    assert results["N_PROBLEMS"] == 0
    for written in season.written:
        row, spec = rows[written.spec.name], written.spec
        assert (row["state"], row["n_problems"], row["problems"]) == ("ok", 0, "")
        assert (row["tile"], row["level"], row["baseline"]) == (spec.tile, spec.level, spec.baseline)
        assert row["sensing"].toUTC().toString("yyyyMMdd'T'HHmmss") == spec.name.split("_")[2]
        assert row["bands"].split(",") == sorted(spec.bands, key=list(spec.bands).index)
        assert row["offsets"] == ("-1000" if float(spec.baseline) >= 4 else "0")
        files = [p for p in written.path.rglob("*") if p.is_file()]
        assert row["size_bytes"] == sum(p.stat().st_size for p in files)
        assert row["geometry"].isGeosValid()


def test_rows_are_sorted_and_independent_of_the_disk(season, run):
    output = run("inventoryproducts", FOLDER=str(season.products_folder), OUTPUT="memory:")["OUTPUT"]
    keys = [(f["sensing"], f["tile"], f["name"]) for f in output.getFeatures()]
    assert keys == sorted(keys)


def test_footprints_follow_the_edges_of_the_zone(season, run):
    """Between corners the outline is straight in UTM, so back there it is the same quadrangle."""
    from osgeo import ogr, osr

    output = run("inventoryproducts", FOLDER=str(season.products_folder), OUTPUT="memory:")["OUTPUT"]
    rows = by_name(table(output))
    for written in season.written:
        row = rows[written.spec.name]
        wgs84, utm = osr.SpatialReference(), osr.SpatialReference()
        wgs84.ImportFromEPSG(4326)
        utm.ImportFromEPSG(written.spec.epsg)
        for crs in (wgs84, utm):
            crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        outline = ogr.CreateGeometryFromWkt(row["geometry"].asWkt(12))
        outline.Transform(osr.CoordinateTransformation(wgs84, utm))
        hull = outline.ConvexHull()
        assert outline.SymmetricDifference(hull).Area() < 1e-3 * hull.Area() + 10


def test_what_is_wrong_is_named(season, products, run):
    ok, missing, truncated, empty, flipped, xml, *_ = [w.path.name for w in season.written]
    faults.delete_band(products / missing, "B03")
    faults.truncate_band(products / truncated, "B04")
    faults.empty_band(products / empty, "B08")
    faults.flip_bytes(products / flipped, "B02")
    faults.break_xml(products / xml)
    results = run("inventoryproducts", FOLDER=str(products), OUTPUT="memory:")
    rows = {Path(path).name: row for path, row in table(results["OUTPUT"]).items()}
    assert rows[ok]["state"] == "ok"
    for name, word in ((missing, "B03"), (truncated, "B04"), (empty, "B08")):
        assert rows[name]["state"] == "problem"
        assert rows[name]["n_problems"] == 1
        assert word in rows[name]["problems"]
        assert not rows[name]["geometry"].isNull()
    assert rows[flipped]["state"] == "ok"  # only the checksums see it
    assert rows[xml]["state"] == "unreadable"
    assert rows[xml]["geometry"].isNull()
    assert "MTD_MSI" in rows[xml]["problems"]
    assert results["N_PROBLEMS"] == 4
    assert any("B03" in line for line in run.log)


def test_checksums_find_flipped_bytes(season, products, run):
    name = season.written[0].path.name
    faults.flip_bytes(products / name, "B02")
    results = run("inventoryproducts", FOLDER=str(products), CHECKSUMS=True, OUTPUT="memory:")
    rows = {Path(path).name: row for path, row in table(results["OUTPUT"]).items()}
    assert rows[name]["state"] == "problem"
    assert "B02" in rows[name]["problems"]
    assert results["N_PROBLEMS"] == 1


def test_what_has_no_checksums_is_not_said_to_be_compared(season, tmp_path, run):
    scene.write_eopf(tmp_path, season.written[0].spec, season.renderer)
    results = run("inventoryproducts", FOLDER=str(tmp_path), CHECKSUMS=True, OUTPUT="memory:")
    (row,) = table(results["OUTPUT"]).values()
    assert row["state"] == "ok" and row["verified"].endswith(" right, 0 missing, 0 wrong, 1 not checked")
    told = [line for line in run.log if row["name"] in line]
    assert any("files checked: " in line for line in told)
    assert any("EOPF Zarr keeps no checksums" in line for line in told)
    assert not any("manifest" in line for line in told)


def test_zip_and_repeated_product(season, products, run):
    folder = products / season.written[0].path.name
    archive = zip_product(folder, remove=False)
    rows = table(run("inventoryproducts", FOLDER=str(products), OUTPUT="memory:")["OUTPUT"])
    states = sorted(row["state"] for row in rows.values() if row["name"] == folder.stem)
    assert states == ["ok", "repeated"]
    repeated = next(row for row in rows.values() if row["state"] == "repeated")
    assert repeated["path"] == str(archive)
    shutil.rmtree(folder)
    rows = by_name(table(run("inventoryproducts", FOLDER=str(products), OUTPUT="memory:")["OUTPUT"]))
    assert rows[folder.stem]["state"] == "ok"
    assert rows[folder.stem]["size_bytes"] == archive.stat().st_size


def test_nothing_there_is_an_error(tmp_path, run):
    with pytest.raises(QgsProcessingException, match="no Sentinel-2 product"):
        run("inventoryproducts", FOLDER=str(tmp_path), OUTPUT="memory:")
    with pytest.raises(QgsProcessingException, match="FOLDER"):
        run("inventoryproducts", FOLDER=str(tmp_path / "absent"), OUTPUT="memory:")


def test_only_unreadable_products_are_still_listed(season, tmp_path, run):
    """An inventory is there to say what is wrong: here that is all there is to say."""
    copy = faults.copy_product(season.written[0].path, tmp_path)
    faults.break_xml(copy)
    results = run("inventoryproducts", FOLDER=str(tmp_path), OUTPUT="memory:")
    assert [row["state"] for row in table(results["OUTPUT"]).values()] == ["unreadable"]


def test_cancel(season, run):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    assert (
        run("inventoryproducts", FOLDER=str(season.products_folder), OUTPUT="memory:", feedback=feedback)
        == {}
    )


def test_reading_changes_nothing(season, run):
    def state() -> dict[str, tuple[str, int]]:
        return {
            str(p): (hashlib.sha256(p.read_bytes()).hexdigest(), p.stat().st_mtime_ns)
            for p in season.products_folder.rglob("*")
            if p.is_file()
        }

    before = state()
    run("inventoryproducts", FOLDER=str(season.products_folder), CHECKSUMS=True, OUTPUT="memory:")
    assert state() == before


def test_style_is_applied_when_the_layer_is_loaded(season, provider, qgis_new_project, monkeypatch):
    from processing.gui import Postprocessing

    import processing

    monkeypatch.setattr(
        Postprocessing, "iface", None, raising=False
    )  # QGIS 3.44 takes no stand-in for a layer tree
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    processing.runAndLoadResults(
        "deepsatdata:inventoryproducts",
        {"FOLDER": str(season.products_folder), "OUTPUT": "TEMPORARY_OUTPUT"},
        context=context,
    )
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    renderer = layer.renderer()
    assert renderer.classAttribute() == "state"
    assert [c.value() for c in renderer.categories()] == ["ok", "problem", "repeated", "unreadable"]
    assert [c.symbol().symbolLayerCount() for c in renderer.categories()] == [
        2,
        3,
        3,
        3,
    ]  # halo, line, marker


def test_headless(season, products, qgis_process, tmp_path):
    faults.delete_band(products / season.written[0].path.name, "B03")
    output = tmp_path / "inventory.gpkg"
    answer = qgis_process("inventoryproducts", FOLDER=products, CHECKSUMS=True, OUTPUT=output)
    assert answer["results"]["N_PRODUCTS"] == len(season.written)
    assert answer["results"]["N_PROBLEMS"] == 1
    rows = table(output)
    assert len(rows) == len(season.written)
    assert sorted(row["state"] for row in rows.values())[-1] == "problem"


def test_headless_error_names_the_folder(qgis_process, tmp_path):
    with pytest.raises(AssertionError, match="absent"):
        qgis_process("inventoryproducts", FOLDER=tmp_path / "absent", OUTPUT=tmp_path / "x.gpkg")


def test_real_metadata(shared_data, run):
    """Products with metadata only: every promised file is reported, nothing is taken for zeros."""
    results = run("inventoryproducts", FOLDER=str(shared_data / "real_safe_metadata"), OUTPUT="memory:")
    rows = table(results["OUTPUT"])
    assert len(rows) == 12
    assert {row["state"] for row in rows.values()} == {"problem"}
    assert all(row["geometry"].isGeosValid() for row in rows.values())
    fiji = next(row for row in rows.values() if row["tile"] == "01LAC")
    assert all(-180 <= v.x() <= 180 for v in fiji["geometry"].vertices())


def test_real_series(shared_data, run):
    results = run(
        "inventoryproducts", FOLDER=str(shared_data / "safe_series"), CHECKSUMS=True, OUTPUT="memory:"
    )
    rows = table(results["OUTPUT"])
    # One product stands in series A and again in its twin of mixed baselines.
    assert sorted({row["state"] for row in rows.values()}) == ["ok", "repeated"]
    assert sum(row["state"] == "ok" for row in rows.values()) == 25
    mixed = {row["baseline"]: row["offsets"] for row in rows.values() if row["state"] == "ok"}
    assert mixed["05.09"] == "-1000"
    assert mixed["02.12"] == "0"
