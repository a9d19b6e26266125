"""The models that come with the plugin: listed, valid, their steps there."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsApplication, QgsProcessingParameterDefinition

from deepsatdata_plugin.processing.shipped_model import ShippedModel, shipped_models

ROOT = Path(__file__).resolve().parents[2]
PATHS = sorted((ROOT / "deepsatdata_plugin" / "models").glob("*.model3"))


@pytest.fixture(params=PATHS, ids=lambda p: p.stem)
def model(request, provider):
    """A model as the registry hands it out."""
    name = ShippedModel(request.param).name()
    return QgsApplication.processingRegistry().createAlgorithmById(f"deepsatdata:{name}")


def test_there_are_models():
    assert PATHS
    assert [m._path for m in shipped_models()] == PATHS


def test_registered_models_have_their_outputs(provider):
    """As listed, before anybody makes an instance: help names them, and other models can take them."""
    for path in PATHS:
        made = ShippedModel(path).create()
        listed = provider.algorithm(made.name())
        outputs = {output.name() for output in made.outputDefinitions()}
        assert outputs and {output.name() for output in listed.outputDefinitions()} == outputs


def test_models_are_listed_before_they_are_read(qgis_processing):
    """Reading takes longer than all else at QGIS's start: the name is there at once, the rest when it is asked."""
    from qgis.core import QgsProcessingModelAlgorithm

    from deepsatdata_plugin.processing.provider import DeepSatDataProvider

    class Later(DeepSatDataProvider):
        def id(self):
            return "later"

    def counts(model):
        """As QGIS itself counts, which asks nothing of the class in Python."""
        parameters = QgsProcessingModelAlgorithm.parameterDefinitions(model)
        return len(parameters), len(QgsProcessingModelAlgorithm.outputDefinitions(model))

    registry, later = QgsApplication.processingRegistry(), Later()
    assert registry.addProvider(later)
    for again in (False, True):
        if again:
            later.refreshAlgorithms()
        for path in PATHS:
            plain = QgsProcessingModelAlgorithm()
            assert plain.fromFile(str(path))
            listed = later.algorithm(ShippedModel(path).name())
            assert listed is not None and counts(listed) == (0, 0)
            made = registry.createAlgorithmById(f"later:{ShippedModel(path).name()}")
            assert counts(made) == counts(plain) > (0, 0)
        for path, ask in zip(
            PATHS, ("shortHelpString", "shortDescription", "childAlgorithms", "helpContent")
        ):
            listed = later.algorithm(ShippedModel(path).name())
            getattr(listed, ask)()
            assert counts(listed) > (0, 0)
    registry.removeProvider(later)


def test_the_toolbox_lists_what_comes_after_the_provider(qgis_processing):
    """A toolbox that is there already shows every algorithm and model of a provider that is added."""
    from qgis.gui import QgsProcessingToolboxModel

    from deepsatdata_plugin.processing.provider import ALGORITHMS, DeepSatDataProvider

    class Later(DeepSatDataProvider):
        def id(self):
            return "later"

    registry = QgsApplication.processingRegistry()
    model = QgsProcessingToolboxModel(None, registry)
    added = Later()
    assert registry.addProvider(added)
    assert len(added.algorithms()) == len(ALGORITHMS) + len(PATHS)
    nodes = [model.index2node(model.index(row, 0)) for row in range(model.rowCount())]
    (node,) = [node for node in nodes if getattr(node, "providerId", str)() == "later"]
    assert sum(len(group.children()) for group in node.children()) == len(added.algorithms())
    registry.removeProvider(added)


def test_model_is_listed_and_can_run(model):
    assert model.canExecute() == (True, "")
    fine, problems = model.validate()
    assert fine, problems
    assert re.fullmatch(r"[a-z0-9_]+", model.name())
    assert re.fullmatch(r"4\.[1-7] [A-Z][A-Za-z, ]{,30}", model.displayName()), (
        "the Toolbox sorts by the alphabet"
    )
    for child in model.childAlgorithms().values():
        assert child.algorithm() is not None, child.algorithmId()


def test_every_input_has_help(model):
    text = model.helpContent()
    assert text["ALG_DESC"]
    for parameter in model.parameterDefinitions():
        if not parameter.isDestination():
            assert text.get(parameter.name()) or parameter.help(), parameter.name()


def test_steps_take_parameters_that_exist(model):
    """A renamed parameter would silently fall back to its default."""
    for child in model.childAlgorithms().values():
        known = {p.name(): p for p in child.algorithm().parameterDefinitions()}
        assert set(child.parameterSources()) <= set(known)
        optional = QgsProcessingParameterDefinition.Flag.FlagOptional
        needed = {
            name
            for name, p in known.items()
            if not p.flags() & optional and p.defaultValue() is None and not p.isDestination()
        }
        assert needed <= set(child.parameterSources()), child.childId()


def test_headless_help_of_models(qgis_process_command, provider):
    """Parameters and outputs are in it, though QGIS describes the listed model itself."""
    for path in PATHS:
        name = ShippedModel(path).name()
        told = json.loads(qgis_process_command("--json", "help", f"deepsatdata:{name}").stdout)
        made = QgsApplication.processingRegistry().createAlgorithmById(f"deepsatdata:{name}")
        assert set(told["parameters"]) == {p.name() for p in made.parameterDefinitions()}
        assert set(told["outputs"]) == {o.name() for o in made.outputDefinitions()}


def test_models_are_listed_headless(qgis_process_command):
    done = qgis_process_command("--json", "list")
    listed = json.loads(done.stdout)["providers"]["deepsatdata"]["algorithms"]
    for path in PATHS:
        assert f"deepsatdata:{ShippedModel(path).name()}" in listed


def test_a_broken_file_is_an_error(tmp_path, qgis_processing):
    broken = tmp_path / "broken.model3"
    broken.write_text("<not a model")
    model = ShippedModel(broken)
    for ask in (model.read, model.createInstance, model.shortHelpString):
        with pytest.raises(ValueError, match=r"broken\.model3"):
            ask()
