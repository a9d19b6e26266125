"""`searchproducts` as a script, a model and a headless user run it, against simulated hubs and a real STAC API."""

from __future__ import annotations

import base64
import json
import logging
import os
import re
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing
from datetime import datetime, timezone
from pathlib import Path

import pytest
from osgeo import ogr

import hubsim
from hubsim import faults, stac_server

ROOT = Path(__file__).resolve().parents[3]
FIELDS = [
    "id", "name", "hub", "tile", "level", "platform", "sensing", "orbit", "baseline", "generation", "cloud", "size",
    "online", "aoi_overlap", "tile_fill", "streamable", "link", "quicklook", "published", "offset_claims",
]  # fmt: skip
AOI = "4.9,5.4,46.2,46.6 [EPSG:4326]"
PERIOD = {"START": "2018-01-01", "END": "2018-12-31"}


@pytest.fixture
def clean_login(monkeypatch, tmp_path):
    """No login from the machine the tests run on."""
    for name in ("USER", "SECRET", "TOTP", "URL"):
        for hub in ("CDSE", "DHUS", "GREECE"):
            monkeypatch.delenv(f"DEEPSATDATA_{hub}_{name}", raising=False)
    monkeypatch.setenv("NETRC", str(tmp_path / "no-netrc"))


@pytest.fixture(autouse=True)
def _clean(clean_login):
    pass


@pytest.fixture
def catalogue():
    made = hubsim.synthetic(60, tiles=["31TFM", "31TGM"], level="L2A", baseline="0206")
    for name in (  # the first acquisition of 31TFM once more, twice
        "S2A_MSIL2A_20180101T103629_N0500_R008_T31TFM_20230401T120000",
        "S2A_MSIL2A_20180101T103629_N9999_R008_T31TFM_20240401T120000",
    ):
        made.add(hubsim.product(name, cloud=5.0))
    return made


@pytest.fixture
def cdse(catalogue):
    with hubsim.CdseServer(hubsim.RealClock(), catalogue, {"user": "secret"}) as server:
        yield server


@pytest.fixture
def dhus(catalogue):
    with hubsim.DhusServer(hubsim.RealClock(), catalogue, {"user": "secret-pass"}) as server:
        yield server


def rows(layer):
    return [dict(zip([f.name() for f in layer.fields()], f.attributes())) for f in layer.getFeatures()]


def test_rows_of_the_data_space(run, cdse, catalogue):
    results = run(
        "searchproducts", HUB="cdse", HUB_URL=cdse.catalogue_url, EXTENT=AOI, OUTPUT="memory:", **PERIOD
    )
    layer = results["OUTPUT"]
    assert [field.name() for field in layer.fields()] == FIELDS
    assert layer.crs().authid() == "EPSG:4326"
    found = rows(layer)
    assert results["N_PRODUCTS"] == len(found) == 30
    assert results["COMPLETE"] is True
    first = found[0]
    assert first["name"] == "S2A_MSIL2A_20180101T103629_N0500_R008_T31TFM_20230401T120000"
    assert first["sensing"].toUTC().toString("yyyy-MM-ddTHH:mm:ss") == "2018-01-01T10:36:29"
    assert first["generation"].toUTC().toString("yyyy-MM-ddTHH:mm:ss") == "2023-04-01T12:00:00"
    assert (first["hub"], first["tile"], first["level"], first["platform"]) == ("cdse", "31TFM", "L2A", "S2A")
    assert (first["orbit"], first["baseline"], first["cloud"], first["online"]) == (8, "05.00", 5.0, "yes")
    assert first["size"] == catalogue.size(catalogue[first["name"]])
    assert isinstance(first["size"], int)
    assert first["tile_fill"] == pytest.approx(1, abs=1e-3)
    assert first["aoi_overlap"] == pytest.approx(1, abs=1e-3)
    assert first["streamable"] == 0
    assert first["link"].startswith(cdse.catalogue_url)
    assert first["quicklook"].startswith(f"{cdse.catalogue_url}/Assets(")
    assert first["published"].toUTC().toString("yyyy-MM-dd") == "2023-04-01"
    assert {row["tile"] for row in found} == {"31TFM"}
    assert [row["sensing"] for row in found] == sorted(row["sensing"] for row in found)
    assert results["N_LEFT_OUT"] == 2
    assert any("1 other_producer, 1 superseded_baseline" in line for line in run.log)
    geometry = next(layer.getFeatures()).geometry()
    assert geometry.isMultipart()


def test_all_baselines_and_skipped_table(run, cdse):
    given = {"HUB": "cdse", "HUB_URL": cdse.catalogue_url, "TILES": "t31tfm", "OUTPUT": "memory:", **PERIOD}
    everything = run("searchproducts", ALL_BASELINES=True, **given)
    assert everything["N_PRODUCTS"] == 32
    results = run("searchproducts", SKIPPED="memory:", **given)
    assert results["N_PRODUCTS"] == 30
    table = rows(results["SKIPPED"])
    assert {row["reason"] for row in table} == {"superseded_baseline", "other_producer"}
    assert all(row["detail"] and row["kind"] == "product" for row in table)


def test_orbit_satellite_publication_and_limit(run, cdse, catalogue):
    catalogue.add(hubsim.product("S2B_MSIL2A_20180103T104229_N0206_R051_T31TFM_20180103T140000", cloud=1.0))
    given = {"HUB": "cdse", "HUB_URL": cdse.catalogue_url, "TILES": "31TFM", "OUTPUT": "memory:", **PERIOD}
    assert run("searchproducts", ORBIT=51, **given)["N_PRODUCTS"] == 1
    found = rows(run("searchproducts", PLATFORM="S2B", **given)["OUTPUT"])
    assert {row["platform"] for row in found} == {"S2B"}
    since = run("searchproducts", PUBLISHED_SINCE="2023-01-01", **given)["OUTPUT"]
    assert [row["baseline"] for row in rows(since)] == ["05.00"]
    asked = cdse.log.count(kind="search")
    with pytest.raises(Exception, match="about 33 products of this, more than 10") as caught:
        run("searchproducts", LIMIT=10, **given)
    assert "shorter period" in str(caught.value)
    assert all("$count" in e.query for e in cdse.log.select(kind="search")[asked:])  # nothing was listed
    assert run("searchproducts", LIMIT=33, **given)["N_PRODUCTS"] == 31


def test_tiles_without_area_have_no_share_of_it(run, cdse):
    found = rows(
        run(
            "searchproducts",
            HUB="cdse",
            HUB_URL=cdse.catalogue_url,
            TILES="31TFM, 31TGM",
            OUTPUT="memory:",
            **PERIOD,
        )["OUTPUT"]
    )
    assert {row["tile"] for row in found} == {"31TFM", "31TGM"}
    assert {row["aoi_overlap"] for row in found} <= {None} or not any(row["aoi_overlap"] for row in found)


def test_area_in_another_crs_meets_tiles(run, cdse):
    """An AOI layer in Lambert-93 over both tiles; tiles cut it down to one."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer("Polygon?crs=EPSG:2154", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(
        QgsGeometry.fromWkt(
            "POLYGON((880000 6560000,960000 6560000,960000 6600000,880000 6600000,880000 6560000))"
        )
    )
    layer.dataProvider().addFeature(feature)
    given = {"HUB": "cdse", "HUB_URL": cdse.catalogue_url, "AOI": layer, "OUTPUT": "memory:", **PERIOD}
    found = rows(run("searchproducts", **given)["OUTPUT"])
    assert {row["tile"] for row in found} == {"31TFM", "31TGM"}
    by_tile = {row["tile"]: row["aoi_overlap"] for row in found}
    assert 0 < by_tile["31TFM"] < 1
    assert by_tile["31TFM"] + by_tile["31TGM"] > 1
    only = rows(run("searchproducts", TILES="31TGM", **given)["OUTPUT"])
    assert {row["tile"] for row in only} == {"31TGM"}


def test_filters_and_empty_result(run, cdse, catalogue):
    given = {"HUB": "cdse", "HUB_URL": cdse.catalogue_url, "TILES": "31TFM", "OUTPUT": "memory:"}
    clear = rows(run("searchproducts", MAX_CLOUD=12.5, **given, **PERIOD)["OUTPUT"])
    assert clear
    assert max(row["cloud"] for row in clear) <= 12.5
    nothing = run("searchproducts", LEVEL="L1C", **given, **PERIOD)
    assert nothing["N_PRODUCTS"] == 0
    assert nothing["COMPLETE"] is True
    assert any("No product found" in line for line in run.log)
    day = run("searchproducts", START="2018-01-06", END="2018-01-06", **given)
    assert day["N_PRODUCTS"] == 1  # END includes its whole day
    product = next(p for p in catalogue if "_20180106T" in p.name and "31TFM" in p.name)
    cdse.archive.send_away(product)
    assert (
        rows(run("searchproducts", START="2018-01-06", END="2018-01-06", **given)["OUTPUT"])[0]["online"]
        == "no"
    )
    assert (
        run("searchproducts", ONLINE_ONLY=True, START="2018-01-06", END="2018-01-06", **given)["N_PRODUCTS"]
        == 0
    )


def test_dhus_with_login_from_the_environment(run, dhus, monkeypatch):
    monkeypatch.setenv("DEEPSATDATA_GREECE_USER", "user")
    monkeypatch.setenv("DEEPSATDATA_GREECE_SECRET", "secret-pass")
    monkeypatch.setenv("DEEPSATDATA_GREECE_URL", dhus.url)
    given = {"HUB": "greece", "HUB_URL": dhus.url, "TILES": "31TFM", "OUTPUT": "memory:", **PERIOD}
    results = run("searchproducts", **given)
    assert results["N_PRODUCTS"] == 30
    assert {row["online"] for row in rows(results["OUTPUT"])} == {"unknown"}
    assert {row["hub"] for row in rows(results["OUTPUT"])} == {"greece"}
    monkeypatch.setenv("DEEPSATDATA_GREECE_SECRET", "wrong-pass")
    before = len(dhus.log.select())
    with pytest.raises(Exception, match="refuses these credentials|wrong user name") as caught:
        run("searchproducts", **given)
    assert "wrong-pass" not in str(caught.value)
    assert len(dhus.log.select()) == before + 1


def test_folder(run, tmp_path):
    import scene

    scene.write_season(
        tmp_path, size_px=120, dates=["2018-04-11", "2018-05-21"], bands=("B02",), tiles=("31TFM",)
    )
    results = run(
        "searchproducts", HUB="folder", HUB_URL=str(tmp_path), TILES="31TFM", OUTPUT="memory:", **PERIOD
    )
    found = rows(results["OUTPUT"])
    assert len(found) == 2
    assert {row["online"] for row in found} == {"yes"}
    assert all(0 < row["tile_fill"] < 0.01 for row in found)  # 1.2 km of 110 km


def test_real_stac_server(run):
    stac_server.install()
    with stac_server.StacServer(stac_server.synthetic_items(120)) as server:
        results = run(
            "searchproducts", HUB="stac", HUB_URL=server.url, EXTENT=AOI, START="2019-01-01", END="2019-12-31",
            MAX_CLOUD=50, OUTPUT="memory:",
        )  # fmt: skip
    found = rows(results["OUTPUT"])
    assert len(found) == sum(i % 5 != 3 for i in range(73))  # every fifth has 85 % of cloud
    assert {row["streamable"] for row in found} == {1}
    assert {row["online"] for row in found} == {"unknown"}  # files that can be streamed say nothing of it


def test_partial_result_with_a_warning(run, cdse):
    cdse.inject(faults.status(422, '{"detail": "too busy"}', "application/json", nth=range(3, 99)))
    results = run(
        "searchproducts", HUB="cdse", HUB_URL=cdse.catalogue_url, TILES="31TFM", OUTPUT="memory:",
        FAIL_IF_INCOMPLETE=False, **PERIOD,
    )  # fmt: skip
    assert results["COMPLETE"] is False
    assert 0 < results["N_PRODUCTS"] < 30
    assert any("broke off" in line and "too busy" in line for line in run.log)


def test_a_search_that_broke_off_fails_once_the_layer_is_written(run, cdse, tmp_path):
    """Nothing goes on with half a catalogue, unless it is told to."""
    from qgis.core import QgsVectorLayer

    cdse.inject(faults.status(422, '{"detail": "too busy"}', "application/json", nth=range(3, 99)))
    with pytest.raises(Exception, match="The search broke off; [0-9]+ product"):
        run(
            "searchproducts", HUB="cdse", HUB_URL=cdse.catalogue_url, TILES="31TFM",
            OUTPUT=str(tmp_path / "found.gpkg"), **PERIOD,
        )  # fmt: skip
    assert 0 < QgsVectorLayer(str(tmp_path / "found.gpkg")).featureCount() < 30
    assert any("too busy" in line for line in run.log)


def test_failure_before_the_first_page_is_an_error(run, cdse):
    cdse.inject(faults.status(422, '{"detail": "no such thing"}', "application/json"))
    with pytest.raises(Exception, match="no such thing"):
        run(
            "searchproducts",
            HUB="cdse",
            HUB_URL=cdse.catalogue_url,
            TILES="31TFM",
            OUTPUT="memory:",
            **PERIOD,
        )


def test_cancel_keeps_what_came(run, cdse):
    from qgis.core import QgsProcessingFeedback

    class Stopping(QgsProcessingFeedback):
        def pushInfo(self, text):
            super().pushInfo(text)
            if text.startswith("Page"):
                self.cancel()

    results = run(
        "searchproducts", feedback=Stopping(False), HUB="cdse", HUB_URL=cdse.catalogue_url, TILES="31TFM",
        OUTPUT="memory:", **PERIOD,
    )  # fmt: skip
    assert results["COMPLETE"] is False
    assert 0 < results["N_PRODUCTS"] < 30
    assert cdse.log.count(kind="search") < 5


def polygons(crs, *wkts):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f"Polygon?crs={crs}", "area", "memory")
    for wkt in wkts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.mark.parametrize(
    ("crs", "wkt"),
    [
        ("EPSG:4326", "POLYGON((179.6 -17.5,-179.7 -17.5,-179.7 -17.2,179.6 -17.2,179.6 -17.5))"),
        ("EPSG:4326", "POLYGON((179.6 -17.5,180.3 -17.5,180.3 -17.2,179.6 -17.2,179.6 -17.5))"),
        (
            "EPSG:3460",
            "POLYGON((2010000 3940000,2090000 3940000,2090000 3990000,2010000 3990000,2010000 3940000))",
        ),
    ],
)
def test_areas_over_the_antimeridian(run, crs, wkt):
    """Degrees written either way round, and Fiji's own system: the same tiles, nothing twice."""
    needed = {
        row["tile"]: row["aoi_overlap"]
        for row in rows(run("findtiles", AOI=polygons(crs, wkt), OUTPUT="memory:")["OUTPUT"])
    }
    elsewhere = ["31TFM", "30NYF", "60HTD"]
    made = hubsim.synthetic(2 * len(needed) + 6, tiles=[*needed, *elsewhere], level="L2A")
    with hubsim.CdseServer(hubsim.RealClock(), made, {}) as server:
        results = run(
            "searchproducts", HUB="cdse", HUB_URL=server.catalogue_url, AOI=polygons(crs, wkt), OUTPUT="memory:",
            START="2018-01-01", END="2018-01-31",
        )  # fmt: skip
        found = rows(results["OUTPUT"])
        asked = [entry.query["$filter"] for entry in server.log.select(kind="search")]
    assert len({row["name"] for row in found}) == len(found) == 2 * len(needed)
    assert {row["tile"] for row in found} == set(needed)
    assert {tile[:2] for tile in needed} == {"01", "60"} or crs == "EPSG:3460"
    for row in found:
        assert row["aoi_overlap"] == pytest.approx(needed[row["tile"]], abs=2e-3)
    for text in asked:  # never around the world the long way
        numbers = [float(pair.split()[0]) for pair in re.search(r"POLYGON\(\((.*?)\)\)", text)[1].split(",")]
        assert max(numbers) - min(numbers) < 10


def test_area_with_a_million_vertices(run, cdse):
    """Simplified within a stated tolerance; the rows are those of the true area."""
    import numpy as np
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    angles = np.linspace(0, 2 * np.pi, 1_000_000)
    radii = 0.25 * (1 + 0.02 * np.sin(400 * angles))
    ring = np.column_stack((5.1 + radii * np.cos(angles), 46.4 + radii * np.sin(angles)))
    ring[-1] = ring[0]
    header = np.array([1], "<u1").tobytes() + np.array([3, 1, len(ring)], "<u4").tobytes()
    geometry = QgsGeometry()
    geometry.fromWkb(header + ring.astype("<f8").tobytes())
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "coast", "memory")
    feature = QgsFeature()
    feature.setGeometry(geometry)
    layer.dataProvider().addFeature(feature)
    results = run(
        "searchproducts", HUB="cdse", HUB_URL=cdse.catalogue_url, AOI=layer, OUTPUT="memory:", **PERIOD
    )
    assert results["N_PRODUCTS"] == 30
    assert any("simplified to" in line and "within" in line for line in run.log)
    assert any("km" in line and "wider" in line for line in run.log)
    assert all(len(entry.query["$filter"]) < 6000 for entry in cdse.log.select(kind="search"))


# --- bad input --------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"HUB": "dhus"}, "needs an address"),
        ({"HUB": "scihub"}, "October 2023"),
        ({"HUB_URL": "http://hub.example/odata/v1"}, "not encrypted"),
        ({"HUB_URL": "https://u:pw@hub.example/odata/v1"}, "holds a user name"),
        ({"HUB": "folder", "HUB_URL": "/no/such/folder"}, "no such folder"),
        ({"START": "2018-02-01", "END": "2018-01-01"}, "lies before"),
        ({"TILES": "31TXX,31TFM"}, "No such tile"),
        ({"TILES": ""}, "neither an area nor a tile"),
        ({"AUTH": "abc1234"}, "no such authentication configuration"),
    ],
)
def test_errors_before_any_work(run, cdse, changes, words):
    given = {
        "HUB": "greece",
        "HUB_URL": "https://hub.example/dhus",
        "TILES": "31TFM",
        "OUTPUT": "memory:",
        **PERIOD,
    }
    if "HUB" not in changes and "AUTH" not in changes:
        given["HUB"] = "cdse"
        given["HUB_URL"] = cdse.catalogue_url
    elif "HUB" in changes:
        given["HUB_URL"] = ""
    with pytest.raises(Exception, match=words):
        run("searchproducts", **{**given, **changes})
    assert not cdse.log.select()


def test_unknown_hub_is_refused(run):
    with pytest.raises(Exception, match="HUB"):
        run("searchproducts", HUB="nonsense", TILES="31TFM", OUTPUT="memory:", **PERIOD)


# --- login from QGIS --------------------------------------------------------------------------------------
SECRET = "Geheim-9xyz"


class Logins:
    """An authentication database of its own, with the environment in which QGIS finds it."""

    MASTER = "test-master-0815"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        password_file = folder / "master.txt"
        password_file.write_text(self.MASTER)
        self.environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_AUTH_DB_DIR_PATH": str(folder),
            "QGIS_AUTH_PASSWORD_FILE": str(password_file),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
            "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "test"), *sys.path)),
            "NETRC": str(folder / "no-netrc"),
        }
        self.ids = json.loads(
            self.python(
                """
                from qgis.core import QgsAuthMethodConfig
                assert manager.setMasterPassword(MASTER, True)
                ids = {}
                for name, user, secret, realm in (
                    ("good", "user", SECRET, ""), ("code", "user", SECRET, " 123456 "), ("realm", "user", SECRET, "x"),
                    ("wrong", "user", "not-it", ""), ("empty", "user", "", ""), ("s3", "ACCESS", SECRET, "S3"),
                    ("AWSS3", "ACCESS", SECRET, ""), ("key", "", SECRET, ""), ("APIHeader", "", "", ""),
                ):
                    config = QgsAuthMethodConfig(name if name in ("AWSS3", "APIHeader") else "Basic")
                    if name == "APIHeader":
                        config.setConfig("X-API-Key", SECRET)
                    config.setName(name)
                    for key, value in (("username", user), ("password", secret), ("realm", realm)):
                        config.setConfig(key, value)
                    assert manager.storeAuthenticationConfig(config)[0]
                    ids[name] = config.id()
                print(json.dumps(ids))
                """
            )
        )

    def python(self, code: str, **environment: str) -> str:
        """Run code in a QGIS of its own; return what it prints."""
        start = (
            "import json\nfrom qgis.core import QgsApplication\nqgs = QgsApplication([], False)\nqgs.initQgis()\n"
            f"manager = QgsApplication.authManager()\nSECRET, MASTER = {SECRET!r}, {self.MASTER!r}\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", start + textwrap.dedent(code) + "\nqgs.exitQgis()\n"],
            env={**self.environment, **environment}, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def logins(tmp_path_factory):
    return Logins(tmp_path_factory.mktemp("logins"))


def test_credentials_of_authentication_configurations(logins):
    text = logins.python(
        f"""
        from deepsatdata_plugin.core.errors import InputError
        from deepsatdata_plugin.processing.parameters.hub import credentials_of
        ids = {logins.ids!r}
        found = credentials_of(ids["code"])
        assert (found.user, found.secret, found.totp) == ("user", SECRET, "123456")
        assert credentials_of(ids["realm"]).totp == ""
        assert SECRET not in repr(found)
        from deepsatdata_plugin.hubs.catalogues import preset
        cdse, geodes = preset("cdse"), preset("geodes")
        for name in ("s3", "AWSS3"):
            keys = credentials_of(ids[name], cdse)
            assert (keys.user, keys.secret, keys.keys) == ("ACCESS", SECRET, True)
        for name in ("key", "APIHeader"):
            keys = credentials_of(ids[name], geodes)
            assert (keys.user, keys.secret, keys.keys) == ("", SECRET, False)
        try:
            credentials_of(ids["APIHeader"], cdse)
        except InputError as error:
            assert "kind APIHeader" in str(error)
        for name, words in ((ids["empty"], "is empty"), ("zzzzzzz", "no such authentication")):
            try:
                credentials_of(name)
            except InputError as error:
                assert words in str(error)
            else:
                raise AssertionError(name)
        print("fine")
        """
    )
    assert text.strip() == "fine"


def test_without_the_master_password(logins, tmp_path):
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("something else")
    text = logins.python(
        f"""
        from deepsatdata_plugin.core.errors import InputError
        from deepsatdata_plugin.processing.parameters.hub import credentials_of
        try:
            credentials_of({logins.ids["good"]!r})
        except InputError as error:
            print(error)
        """,
        QGIS_AUTH_PASSWORD_FILE=str(wrong),
    )
    assert "master password is missing or wrong" in text
    assert "QGIS_AUTH_PASSWORD_FILE" in text


def test_headless_search_with_a_login_leaves_no_trace(
    qgis_process_command, qgis_process_environment, logins, catalogue, tmp_path
):
    """Password and Basic header are searched for in everything that a run writes."""
    output, model_log = tmp_path / "found.gpkg", tmp_path / "log.txt"
    base = {key: logins.environment[key] for key in ("QGIS_AUTH_DB_DIR_PATH", "QGIS_AUTH_PASSWORD_FILE")}
    qgis_process_environment.update(base)
    try:
        with hubsim.DhusServer(hubsim.RealClock(), catalogue, {"user": SECRET}) as server:

            def search(login, **more):
                arguments = {
                    "HUB": "greece",
                    "HUB_URL": server.url,
                    "AUTH": login,
                    "TILES": "31TFM",
                    **PERIOD,
                    **more,
                }
                return qgis_process_command(
                    "--json",
                    "run",
                    "deepsatdata:searchproducts",
                    "--",
                    *(f"{k}={v}" for k, v in arguments.items()),
                )

            good = search(logins.ids["good"], OUTPUT=output)
            assert good.returncode == 0, good.stderr
            assert json.loads(good.stdout)["results"]["N_PRODUCTS"] == 30
            before = len(server.log.select())
            bad = search(logins.ids["wrong"], OUTPUT=tmp_path / "no.gpkg")
            assert bad.returncode != 0
            assert "refuses these credentials" in bad.stderr
            assert len(server.log.select()) == before + 1  # asked once, never looped
            unknown = search("zzzzzzz", OUTPUT=tmp_path / "no.gpkg")
            assert "no such authentication configuration" in unknown.stderr
    finally:
        for key in base:
            qgis_process_environment.pop(key)
    model_log.write_text(f"{good.stdout}\n{good.stderr}\n{bad.stdout}\n{bad.stderr}")
    profile = Path(qgis_process_environment["QGIS_CUSTOM_CONFIG_PATH"])
    written = [path for folder in (tmp_path, profile) for path in folder.rglob("*") if path.is_file()]
    assert output in written
    forms = [SECRET, "not-it", base64.b64encode(f"user:{SECRET}".encode()).decode()]
    for path in written:
        content = path.read_bytes().decode("latin-1")
        assert not [form for form in forms if form in content], path


def test_token_leaves_no_trace(catalogue, caplog):
    """Downloads need a token: neither it nor the password shows in log, error or repr."""
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.hubs.contract import Account, Credentials, HubError, SearchQuery
    from deepsatdata_plugin.processing.parameters.hub import HubAccess, network_settings

    caplog.set_level(logging.DEBUG)
    with hubsim.CdseServer(hubsim.RealClock(), catalogue, {"user": SECRET}) as server:
        url = f"{server.catalogue_url} download={server.download_url} identity={server.token_url}"
        given = HubAccess(
            "cdse", url, "abc", Account("x", "user"), Credentials("user", SECRET), network_settings()
        )
        hub = given.open()
        start, end = datetime(2018, 1, 1, tzinfo=timezone.utc), datetime(2018, 2, 1, tzinfo=timezone.utc)
        query = SearchQuery("", ("31TFM",), start, end)
        record = next(r for page in hub.search(query, Silent()) for r in page.records)
        hub.open(record).close()
        server.inject(faults.token_expired())
        with pytest.raises(HubError) as caught:
            hub.open(record)
        tokens = list(server.identity.tokens)
    assert tokens
    text = caplog.text + str(caught.value) + caught.value.cause + repr(hub) + repr(given) + repr(vars(hub))
    for form in [SECRET, *tokens]:
        assert form not in text


def test_connection(catalogue, monkeypatch):
    from deepsatdata_plugin.core.errors import DeepSatDataError
    from deepsatdata_plugin.processing.parameters import access

    def try_connection(hub, url, config):
        try:
            return True, access(hub, url, config).open().test_connection()
        except DeepSatDataError as error:
            return False, str(error)

    with hubsim.CdseServer(hubsim.RealClock(), catalogue, {"user": SECRET}) as server:
        url = f"{server.catalogue_url} download={server.download_url} identity={server.token_url}"
        fine, text = try_connection("cdse", url, "")
        assert fine
        assert "needs a login" in text
        monkeypatch.setenv("DEEPSATDATA_CDSE_USER", "user")
        monkeypatch.setenv("DEEPSATDATA_CDSE_SECRET", SECRET)
        fine, text = try_connection("cdse", url, "")
        assert not fine
        assert "DEEPSATDATA_CDSE_USER: this login is not for" in text
        assert not server.identity.tokens
        monkeypatch.setenv("DEEPSATDATA_CDSE_URL", url)
        assert try_connection("cdse", url, "") == (
            True,
            "cdse: the catalogue answers and the login is accepted.",
        )
        monkeypatch.setenv("DEEPSATDATA_CDSE_SECRET", "not-it")
        fine, text = try_connection("cdse", url, "")
        assert not fine
        assert "wrong user name" in text
    fine, text = try_connection("nonsense", "", "")
    assert not fine
    assert "no such hub" in text


@pytest.mark.parametrize(
    ("hub", "url", "account", "told"),
    [
        ("cdse", "", "abc1234", ""),
        (
            "cdse",
            "https://anyone.example/odata/v1 identity=https://other.example/token",
            "abc1234",
            "anyone.example, other",
        ),
        ("cdse", "https://anyone.example/odata/v1", "environment", ""),
        ("odata", "https://anyone.example/odata/v1", "abc1234", ""),
    ],
)
def test_servers_that_a_login_goes_to_are_named(qgis_app, hub, url, account, told):
    """A model with an address of its own may ask for a login that was made for the hub."""
    from qgis.core import QgsProcessingFeedback

    from deepsatdata_plugin.hubs.contract import Account, Credentials
    from deepsatdata_plugin.hubs.web.network import Network
    from deepsatdata_plugin.processing.parameters import HubAccess

    feedback = QgsProcessingFeedback(False)
    whose = Account("x", "me")
    HubAccess(hub, url, account, whose, Credentials("me", SECRET), Network()).tell_strangers(feedback)
    assert (told in feedback.textLog()) if told else not feedback.textLog()
    assert SECRET not in feedback.textLog()


def test_proxy_and_agent_from_qgis(qgis_app):
    from qgis.core import QgsNetworkAccessManager
    from qgis.PyQt.QtNetwork import QNetworkProxy

    from deepsatdata_plugin.processing.parameters.hub import network_settings

    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()
    try:
        assert network_settings().proxies is None
        proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example", 3128, "me", "p@ss")
        manager.setFallbackProxyAndExcludes(proxy, ["https://inside.example"], ["plain.example"])
        network = network_settings()
        assert network.proxies_for("https://hub.example/x") == {
            "http": "http://me:p%40ss@proxy.example:3128", "https": "http://me:p%40ss@proxy.example:3128",
        }  # fmt: skip
        assert network.proxies_for("https://inside.example/x") == {}
        assert network.proxies_for("https://plain.example/x") == {}
        assert "p%40ss" not in repr(network)
        assert re.match(r"DeepSatData/\S+ QGIS/3\.\d+", network.user_agent)
    finally:
        manager.setFallbackProxyAndExcludes(*before)


# --- as users run it --------------------------------------------------------------------------------------
def test_headless(qgis_process, cdse, tmp_path):
    """`qgis_process run` writes a GeoPackage that plain SQLite and OGR read."""
    output = tmp_path / "found.gpkg"
    done = qgis_process(
        "searchproducts",
        HUB="cdse",
        HUB_URL=cdse.catalogue_url,
        EXTENT=AOI,
        LEVEL="L2A",
        OUTPUT=output,
        **PERIOD,
    )
    assert done["results"]["N_PRODUCTS"] == 30
    assert done["results"]["COMPLETE"] is True
    assert len(cdse.log.select(kind="search")) == 12
    assert re.match(r"DeepSatData/\S+ QGIS/3", cdse.log.select()[0].headers["user-agent"])
    with closing(sqlite3.connect(output)) as db:
        columns = {row[1]: row[2] for row in db.execute("PRAGMA table_info(found)")}
        assert columns["size"] == "INTEGER"
        assert columns["sensing"] == "DATETIME"
        assert columns["cloud"] == "REAL"
        (sensing,) = db.execute("SELECT sensing FROM found ORDER BY sensing").fetchone()
    assert sensing.startswith("2018-01-01T10:36:29")  # QGIS 3.22 writes no zone; the clock is UTC's
    source = ogr.Open(str(output))
    assert source.GetLayer(0).GetFeatureCount() == 30
    assert [source.GetLayer(0).GetLayerDefn().GetFieldDefn(i).GetName() for i in range(len(FIELDS))] == FIELDS


def test_headless_errors_tell_what_to_do(qgis_process, cdse, tmp_path):
    with pytest.raises(AssertionError, match="lies before"):
        qgis_process(
            "searchproducts", HUB="cdse", HUB_URL=cdse.catalogue_url, TILES="31TFM", START="2018-12-31",
            END="2018-01-01", OUTPUT=tmp_path / "x.gpkg",
        )  # fmt: skip
    assert not cdse.log.select()


def test_output_feeds_the_selection(run, cdse):
    """What the search writes is what `selectproducts` takes."""
    found = run(
        "searchproducts", HUB="cdse", HUB_URL=cdse.catalogue_url, EXTENT=AOI, OUTPUT="memory:", **PERIOD
    )
    chosen = run("selectproducts", INPUT=found["OUTPUT"], COUNT=6, MAX_CLOUD=50, OUTPUT="memory:")
    assert chosen["N_SELECTED"] == 6


def test_dialog_parameters_are_explained(provider):
    algorithm = provider.algorithm("searchproducts")
    for parameter in algorithm.parameterDefinitions():
        assert parameter.help(), parameter.name()
    assert algorithm.parameterDefinition("HUB").options()[0] == "cdse"
    assert not algorithm.shortHelpString().startswith(" ")
