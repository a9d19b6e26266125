"""The README tells the truth about what is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from deepsatdata_plugin.processing.provider import ALGORITHMS

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_algorithm_has_its_heading():
    headings = re.findall(r"^### ([a-z0-9]+)$", README, re.MULTILINE)
    assert set(headings) == {algorithm().name() for algorithm in ALGORITHMS}


def test_commands_use_parameters_that_exist():
    commands = re.findall(r"run deepsatdata:(\w+) -- ((?:.*\\\n)*.*)", README)
    assert commands
    known = {algorithm().name(): algorithm for algorithm in ALGORITHMS}
    for name, arguments in commands:
        instance = known[name]().create({})
        names = {p.name() for p in instance.parameterDefinitions()}
        given = set(re.findall(r"\b([A-Z_]+)=", arguments))
        assert given <= names, (name, given - names)
        mandatory = {
            p.name()
            for p in instance.parameterDefinitions()
            if not p.flags() & p.Flag.FlagOptional and p.defaultValue() is None
        }
        assert mandatory - given <= {"SAMPLES", "CONFLICTS"}, (name, mandatory - given)


def test_make_targets_exist():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"\bmake ([a-z0-9-]+)", README))
    targets = set(re.findall(r"^([a-z0-9-]+):", makefile, re.MULTILINE))
    assert named <= targets, named - targets


def test_links_lead_somewhere():
    for target in re.findall(r"\]\(([^)#][^)]*)\)", README):
        assert target.startswith("https://") or (ROOT / target).exists(), target
    anchors = {
        re.sub(r"[^a-z0-9 -]", "", h.lower()).replace(" ", "-")
        for h in re.findall(r"^#+ (.+)$", README, re.M)
    }
    for target in re.findall(r"\]\(#([^)]+)\)", README):
        assert target in anchors, target


def test_every_model_is_named():
    from deepsatdata_plugin.processing.shipped_model import shipped_models

    section = README.split("\n## Models\n")[1].split("\n## ")[0]
    named = set(re.findall(r"^- \*\*(.+?)\*\*:", section, re.MULTILINE))
    assert named == {re.sub(r"^[0-9.]+ ", "", model.displayName()) for model in shipped_models()}
