"""Texts in the user's language: gathered, compiled, loaded, found."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

pytest.importorskip("qgis.core")

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from deepsatdata_plugin.processing.algorithm import DeepSatDataAlgorithm
from deepsatdata_plugin.processing.translation import Translated, install_translator

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import core_texts as gathered  # noqa: E402
from translations import COMPLETE, LANGUAGES, ONLY_PLURALS  # noqa: E402

SOURCES = sorted((ROOT / "i18n").glob("*.ts"))


def messages(path: Path) -> dict[tuple[str, str], ET.Element]:
    return {
        (context.findtext("name"), message.findtext("source")): message
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def qm_of(source: Path, folder: Path) -> Path:
    program = shutil.which("lrelease")
    assert program, "lrelease is not installed: run `make setup`"
    target = folder / f"{source.stem}.qm"
    subprocess.run([program, "-silent", str(source), "-qm", str(target)], check=True)
    return target


def test_there_are_languages():
    assert {p.stem for p in SOURCES} == {f"deepsatdata_{language}" for language in LANGUAGES}


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.stem)
def test_texts_are_current(path, tmp_path):
    """`make i18n` would find nothing new: the literal arguments of tr() and translate() are all there."""
    known = {source for _context, source in messages(path)}
    if path.stem.rpartition("_")[2] in ONLY_PLURALS:
        counted = messages(ROOT / "i18n" / f"deepsatdata_{LANGUAGES[0]}.ts").items()
        assert known == {source for (_, source), message in counted if message.get("numerus")}
        return
    in_code = literal_texts()
    assert in_code - known == set(), "run `make i18n`"
    assert known - in_code == set(), "run `make i18n`"


def literal_texts() -> set[str]:
    import ast

    found = set()
    package = ROOT / "deepsatdata_plugin"
    for path in [
        package / "plugin.py",
        *(package / "processing").rglob("*.py"),
        *(package / "gui").rglob("*.py"),
    ]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            position = {"tr": 0, "translate": 1}.get(called)
            if position is None or len(node.args) <= position:
                continue
            text = node.args[position]
            where = f"{path}:{node.lineno}"
            if called == "tr" and isinstance(text, ast.Name):
                continue  # the mixin itself
            assert not isinstance(text, ast.JoinedStr), f"{where}: an f-string cannot be translated"
            if isinstance(text, ast.Constant):
                found.add(text.value)
    return found | gathered.core_texts() | gathered.model_texts()


@pytest.mark.parametrize("language", COMPLETE)
def test_nothing_is_missing(language):
    """Of the languages in `tools/translations.py`'s list: every text, in all its forms."""
    assert language in LANGUAGES
    missing = []
    for (context, source), message in messages(ROOT / "i18n" / f"deepsatdata_{language}.ts").items():
        translation = message.find("translation")
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        if translation.get("type") == "unfinished" or not all(form and form.strip() for form in forms):
            missing.append(f"{context}: {source}")
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.stem)
def test_placeholders_survive(path):
    for (_context, source), message in messages(path).items():
        translation = message.find("translation")
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        for text in filter(None, (form and form.strip() for form in forms)):
            for pattern in (r"\{[^{}]*\}", r"%n"):
                assert sorted(re.findall(pattern, text)) == sorted(re.findall(pattern, source)), source


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.stem)
def test_compiles_and_loads(path, tmp_path):
    translator = QTranslator()
    assert translator.load(str(qm_of(path, tmp_path)))


def test_texts_of_base_classes_are_found(qgis_app, tmp_path):
    """Filed under the base, asked for by a subclass: Qt alone would not find it."""
    source = tmp_path / "probe.ts"
    source.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de">'
        "<context><name>Base</name>"
        "<message><source>tiles</source><translation>Kacheln</translation></message>"
        '<message numerus="yes"><source>%n files</source><translation><numerusform>%n Datei</numerusform>'
        "<numerusform>%n Dateien</numerusform></translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )

    class Base(Translated):
        pass

    class Derived(Base):
        pass

    assert Derived().tr("tiles") == "tiles"
    assert Derived().tr("%n files", None, 3) == "3 files"
    translator = QTranslator()
    assert translator.load(str(qm_of(source, tmp_path)))
    QCoreApplication.installTranslator(translator)
    try:
        assert QCoreApplication.translate("Derived", "tiles") == "tiles"
        assert Derived().tr("tiles") == "Kacheln"
        assert Derived().tr("%n files", None, 1) == "1 Datei"
        assert Derived().tr("%n files", None, 3) == "3 Dateien"
        assert Derived().tr("unknown") == "unknown"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_plugin_speaks_german(qgis_app, built_plugin, monkeypatch):
    """From the staged plugin, as QGIS would load it under a German locale."""
    import deepsatdata_plugin.resources as resources

    monkeypatch.setattr(resources, "PACKAGE", built_plugin)
    translator = install_translator("de_AT")
    assert translator is not None
    try:
        probe = type("Probe", (DeepSatDataAlgorithm,), {})
        assert probe()._groups()["products"] == "1. Produkte"
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("locale", ["tlh", "C", "it_IT"])
def test_a_language_without_a_file_has_the_plurals_of_english(qgis_app, built_plugin, monkeypatch, locale):
    import deepsatdata_plugin.resources as resources

    monkeypatch.setattr(resources, "PACKAGE", built_plugin)
    translator = install_translator(locale)
    assert translator is not None
    try:
        probe = type("JobController", (Translated,), {})()
        added = [probe.tr("%n product(s) added.", "", n) for n in (1, 2)]
        assert added == ["1 product added.", "2 products added."]
    finally:
        QCoreApplication.removeTranslator(translator)


def test_sentences_of_the_core_are_translated_with_their_values(qgis_app, tmp_path):
    """The core knows no Qt: its template is what is looked up, values are put in afterwards."""
    from deepsatdata_plugin.core.errors import InputError
    from deepsatdata_plugin.core.words import told
    from deepsatdata_plugin.processing.translation import error_text, from_core

    source = tmp_path / "probe.ts"
    texts = {
        "no product has {bands}.": "kein Produkt hat {bands}.",
        "Leave {bands} out.": "{bands} weglassen.",
        "damaged": "beschädigt",
        "the file is {state}.": "die Datei ist {state}.",
    }
    entries = "".join(
        f"<message><source>{english}</source><translation>{german}</translation></message>"
        for english, german in texts.items()
    )
    source.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de">'
        f"<context><name>core</name>{entries}</context></TS>",
        encoding="utf-8",
    )
    translator = QTranslator()
    assert translator.load(str(qm_of(source, tmp_path)))
    error = InputError(
        told("no product has {bands}.", bands="B05"),
        subject="BANDS",
        remedy=told("Leave {bands} out.", bands="B05"),
    )
    assert str(error) == "BANDS: no product has B05. Leave B05 out."
    QCoreApplication.installTranslator(translator)
    try:
        assert error_text(error) == "BANDS: kein Produkt hat B05. B05 weglassen."
        assert from_core(told("the file is {state}.", state=told("damaged"))) == "die Datei ist beschädigt."
        before = QLocale()
        QLocale.setDefault(QLocale("de"))
        try:
            assert from_core(told("{n:.1f} of {m:g} %", n=2.26, m=2.5)) == "2,3 of 2,5 %"
            assert from_core(told("{n:,} products", n=12345)) == "12.345 products"
            assert from_core(told("{x:.10g}", x=16.25)) == "16.25", "places keep their point"
        finally:
            QLocale.setDefault(before)
        assert from_core("damaged") == "beschädigt"
        assert from_core("nobody knows this one") == "nobody knows this one"
        assert from_core("") == ""
    finally:
        QCoreApplication.removeTranslator(translator)


def test_core_texts_are_gathered():
    texts = gathered.core_texts()
    assert "Download the file again." in texts, "a remedy"
    assert "no product has {nowhere}." in texts, "a template"
    assert "{size:.1f} GB" in texts, "a unit, which is another one in French"
    assert "Copernicus Data Space (OData)" in texts, "the title of a hub"
    assert not any("{" in text and "}" not in text for text in texts)
    assert "Area of interest (one of these: area, extent)" in gathered.model_texts()


def test_no_sentence_bypasses_translation():
    """An f-string has lost its parts: `told` keeps them (or `tools/core_texts.py` says why it is no sentence)."""
    assert gathered.untold() == []


def test_sentences_are_found_wherever_they_are_made(tmp_path, monkeypatch):
    source = tmp_path / "core" / "room.py"
    source.parent.mkdir()
    source.write_text(
        '''"""The docstring is for developers."""
REMEDY = "Choose another folder."
def refuse(path, number):
    what = f"the folder {path} is full"
    if not number:
        raise ValueError("a defect of ours is not shown")
    return told_counted(number, "{n} file of {path}", "{n} files of {path}", path=path), counted(number, "tile")
''',
        encoding="utf-8",
    )
    monkeypatch.setattr(gathered, "PACKAGE", tmp_path)
    monkeypatch.setattr(gathered, "ROOT", tmp_path)
    assert gathered.core_texts() == {
        "Choose another folder.",
        "{n} file of {path}",
        "{n} files of {path}",
        "{n} tile",
        "{n} tiles",
    }
    assert gathered.untold() == ["core/room.py:4: the folder {} is full"]


def test_an_error_keeps_its_parts_on_the_way_to_the_screen(qgis_app):
    """Told in another error, in a row, in a worker process: what is inside is still there to be translated."""
    import pickle
    from datetime import date

    from deepsatdata_plugin.core.errors import InputError, LeftOut
    from deepsatdata_plugin.core.words import Told, all_of, listed, packed, sentences, told, unpacked

    inner = InputError(told("no product has {bands}.", bands="B05"), subject="BANDS", remedy="Search again.")
    outer = told("it stopped: {error}", error=pickle.loads(pickle.dumps(inner)))
    assert outer == "it stopped: BANDS: no product has B05. Search again."
    held = outer.values["error"]
    assert isinstance(held, Told) and held.values["message"].template == "no product has {bands}."
    row = LeftOut("S2A", "cloudy", "Too many clouds.").skip("product", "S2A")
    assert (row.detail, row.detail.values["sentence"]) == ("S2A: too many clouds.", "Too many clouds.")
    again = unpacked(packed(outer))
    assert isinstance(again, Told) and again == outer and again.values["error"].values == held.values
    assert packed("a plain text") == unpacked("a plain text") == "a plain text"
    of_a_day = told("since {day:%Y-%m-%d}", day=date(2026, 5, 1))
    assert unpacked(packed(of_a_day)) == "since 2026-05-01", "what cannot be kept stays as it is said here"
    assert unpacked("half\x1f{") == "half"
    mean = 'a hub said\x1f{"template": "{a:>99999999999}", "values": {"a": 1}}'
    assert unpacked(mean) == "a hub said"
    for text in (mean, told("{hub}: {mean}", hub="cdse", mean=mean)):  # words of others are no parts
        assert unpacked(packed(text)) == text.replace("\x1f", " ")
    assert sentences("One.", "", "Two.") == "One. Two."
    assert all_of(["a", "b", "c"]) == "a and b and c" and listed(["a", "b"]) == "a, b"


def test_every_report_is_made_in_the_users_language():
    """A report that an algorithm writes is made inside `spoken_pages`."""
    import ast

    found, outside = 0, []
    for path in sorted((ROOT / "deepsatdata_plugin" / "processing").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        spoken = {
            id(node)
            for block in ast.walk(tree)
            if isinstance(block, ast.With)
            and any("spoken_pages" in ast.unparse(item.context_expr) for item in block.items)
            for node in ast.walk(block)
        }
        for node in ast.walk(tree):
            name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
            if name.endswith("_report"):
                found += 1
                if id(node) not in spoken:
                    outside.append(f"{path.name}:{node.lineno}: {name}")
    assert found >= 4 and not outside
