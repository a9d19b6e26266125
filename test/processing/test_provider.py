"""What holds for every algorithm, whoever wrote it."""

from __future__ import annotations

import json
import re

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)

from deepsatdata_plugin.core.errors import Cancelled, InputError, Skip
from deepsatdata_plugin.processing.algorithm import DeepSatDataAlgorithm
from deepsatdata_plugin.processing.provider import ALGORITHMS

IDS = [algorithm().name() for algorithm in ALGORITHMS]
each = pytest.mark.parametrize("algorithm", [a() for a in ALGORITHMS], ids=IDS)


#: Parameters live as long as their algorithm; Python would let go of an instance between two dots.
_kept: list[QgsProcessingAlgorithm] = []


def made(algorithm: QgsProcessingAlgorithm) -> QgsProcessingAlgorithm:
    """An instance as the registry hands it out, with its parameters."""
    _kept.append(algorithm.create({}))
    return _kept[-1]


# ---- the provider --------------------------------------------------------------------------------


def test_provider(provider, root):
    assert provider.id() == "deepsatdata"
    assert provider.name() == "DeepSatData"
    assert f"version={provider.versionInfo()}\n" in (root / "metadata.txt").read_text()
    assert not provider.icon().isNull()
    assert provider.svgIconPath().endswith(".svg")
    assert [a.name() for a in provider.algorithms()] == sorted(IDS) or set(IDS) <= {
        a.name() for a in provider.algorithms()
    }


def test_steps_are_numbered_without_a_gap(provider):
    """In the Toolbox and in the menu a number that is left out looks like a step that is missing."""
    numbers = [tuple(map(int, a.displayName().split(" ")[0].split("."))) for a in provider.algorithms()]
    groups: dict[int, list[int]] = {}
    for group, step in sorted(numbers):
        groups.setdefault(group, []).append(step)
    assert list(groups) == [1, 2, 3, 4]
    assert all(steps == list(range(1, len(steps) + 1)) for steps in groups.values()), groups
    order = [tuple(map(int, a.STEP.split("."))) for a in ALGORITHMS]
    assert order == sorted(order), "the order of the work"


def test_ids_are_unique(provider):
    assert len(IDS) == len(set(IDS)) > 0


# ---- each algorithm ------------------------------------------------------------------------------


@each
def test_words(algorithm):
    instance = made(algorithm)
    assert re.fullmatch(r"[a-z0-9_]+", instance.name())
    number, _, name = instance.displayName().partition(" ")
    assert re.fullmatch(r"[1-3]\.[1-9]", number), "the Toolbox sorts by the alphabet"
    assert number[0] == instance.group()[0]
    assert name[0].isupper()
    assert name.strip() == name
    # Sentence case: one capital, but for names.
    later = [
        w
        for w in name.split()[1:]
        if w[0].isupper() and w.lower() not in ("sentinel-2", "html", "safe", "qgis")
    ]
    assert not later, name
    assert instance.group()
    assert re.fullmatch(r"[a-z0-9_]+", instance.groupId())
    assert instance.tags()
    assert instance.helpUrl().startswith("https://")
    assert not instance.icon().isNull()


@each
def test_help(algorithm):
    text = made(algorithm).shortHelpString()
    assert len(text) > 80
    assert "<" not in re.sub(r"<=|< ", "", text) or text.count("<") == text.count(">"), (
        "reads badly as plain text"
    )
    assert made(algorithm).shortDescription()


@each
def test_every_parameter_has_help(algorithm):
    for parameter in made(algorithm).parameterDefinitions():
        assert re.fullmatch(r"[A-Z][A-Z0-9_]*", parameter.name())
        assert parameter.description()
        assert len(parameter.help()) > 10, f"{parameter.name()} explains nothing"


@each
def test_advanced_parameters_can_be_left_out(algorithm):
    for parameter in made(algorithm).parameterDefinitions():
        if parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced:
            optional = parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
            assert optional or parameter.defaultValue() is not None or parameter.isDestination(), (
                parameter.name()
            )


@each
def test_outputs_have_descriptions(algorithm):
    outputs = made(algorithm).outputDefinitions()
    assert outputs
    assert all(re.fullmatch(r"[A-Z][A-Z0-9_]*", o.name()) and o.description() for o in outputs)


@each
def test_instances_are_independent(algorithm):
    first, second = algorithm.createInstance(), algorithm.createInstance()
    assert first is not second
    assert type(first) is type(algorithm)
    assert isinstance(first, DeepSatDataAlgorithm)


@each
def test_empty_parameters_are_refused_in_words(algorithm, provider):
    """Nothing given: QGIS or the algorithm says what is missing; nothing runs, nothing crashes."""
    instance = made(algorithm)
    fine, text = instance.checkParameterValues({}, QgsProcessingContext())
    assert fine or text


@each
def test_runs_off_the_main_thread(algorithm):
    """Unless it says otherwise: styles, selections and the project are for the main thread."""
    threaded = not made(algorithm).flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading
    assert threaded or algorithm.name() == "loadsample"


# ---- headless ------------------------------------------------------------------------------------


def test_headless_list(qgis_process_command):
    done = qgis_process_command("--json", "list")
    assert done.returncode == 0, done.stderr
    listed = json.loads(done.stdout)["providers"]["deepsatdata"]["algorithms"]
    assert set(IDS) <= {full.split(":")[1] for full in listed}


@each
def test_headless_help(algorithm, qgis_process_command):
    done = qgis_process_command("--json", "help", f"deepsatdata:{algorithm.name()}")
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["algorithm_details"]["short_description"] or answer["algorithm_details"]["name"]
    names = {p.name() for p in made(algorithm).parameterDefinitions()}
    assert names <= set(answer["parameters"])
    assert {o.name() for o in made(algorithm).outputDefinitions()} <= set(answer["outputs"])


# ---- the base class ------------------------------------------------------------------------------


class Probe(DeepSatDataAlgorithm):
    """Raises what it is told to, as the core would."""

    error: BaseException | None = None
    refuse: InputError | None = None

    def name(self):
        return "probe"

    def displayName(self):
        return "Probe"

    def shortHelpString(self):
        return "First line.\n\nMore."

    def initAlgorithm(self, configuration=None):
        self.add(QgsProcessingParameterNumber("N", "Number", defaultValue=1), "A number.", advanced=True)

    def check(self, parameters, context):
        if self.refuse:
            raise self.refuse

    def compute(self, parameters, context, feedback):
        if self.error:
            raise self.error
        self.finish(
            feedback,
            [Skip("product", f"S2_{i:03d}", "missing_band", "B02 is missing") for i in range(60)],
            table="skipped.csv",
        )
        return {}


def run_probe(**attributes):
    cls = type("Probe", (Probe,), attributes)
    feedback = QgsProcessingFeedback(False)
    context = QgsProcessingContext()
    context.setFeedback(feedback)
    return cls().create({}).run({}, context, feedback, {}, False), feedback


def test_finish_names_the_skipped_and_counts_them(qgis_processing):
    (_results, fine), feedback = run_probe()
    assert fine
    lines = [line for line in feedback.textLog().splitlines() if line]
    assert lines[-1] == "completed, 60 skipped"
    assert lines[0].startswith("Products left out: 60 (a band is missing); all are listed in skipped.csv")
    assert lines[1].strip() == "S2_000: B02 is missing"
    assert len(lines) == 5, "grouped: what is normal does not drown what is not"
    assert "color:red" not in feedback.htmlLog(), "red is for what fails the run"


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (InputError("has no CRS.", subject="parcels", remedy="Set it."), "parcels: has no CRS. Set it."),
        (OSError(28, "No space left on device", "x.h5"), "x.h5: No space left on device"),
        (QgsProcessingException("as it is"), "as it is"),
    ],
)
def test_errors_reach_the_user_in_one_line(error, expected, qgis_processing):
    cls = type("Probe", (Probe,), {"error": error})
    with pytest.raises(QgsProcessingException) as caught:
        cls().create({}).run({}, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    assert expected in str(caught.value)


def test_a_defect_leaves_its_place_in_the_log(qgis_processing):
    feedback = QgsProcessingFeedback(False)
    cls = type("Probe", (Probe,), {"error": ZeroDivisionError("defect")})
    with pytest.raises((QgsProcessingException, ZeroDivisionError)):
        cls().create({}).run({}, QgsProcessingContext(), feedback, {}, False)
    assert "in compute" in feedback.textLog()


def test_cancel_ends_quietly(qgis_processing):
    (results, fine), feedback = run_probe(error=Cancelled())
    assert fine
    assert results == {}
    assert "Cancelled. Nothing half done is left" in feedback.textLog()
    (results, fine), feedback = run_probe(error=Cancelled(), GOES_ON=True)
    assert "Cancelled. Run again with the same folder and parameters to go on." in feedback.textLog()


def test_rules_between_parameters_are_checked_before_and_again_headless(qgis_processing):
    cls = type("Probe", (Probe,), {"refuse": InputError("END lies before START.", subject="END")})
    fine, text = cls().create({}).checkParameterValues({"N": 1}, QgsProcessingContext())
    assert (fine, text) == (False, "END: END lies before START.")
    with pytest.raises(QgsProcessingException, match="END lies before START"):
        cls().create({}).run({}, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)


def test_missing_package_is_explained(qgis_processing):
    cls = type("Probe", (Probe,), {"REQUIRES": ("no_such_package", "h5py")})
    fine, text = cls().create({}).canExecute()
    assert not fine
    assert "no_such_package" in text
    with pytest.raises(QgsProcessingException, match="no_such_package"):
        cls().create({}).run({}, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)


def test_help_is_not_optional(qgis_processing):
    instance = made(Probe())
    parameter = instance.parameterDefinition("N")
    assert parameter.help() == "A number."
    assert parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    with pytest.raises(ValueError, match="twice"):
        instance.add(QgsProcessingParameterNumber("N", "Again"), "Again.")


def test_a_second_registration_is_harmless(provider, qgis_processing):
    from deepsatdata_plugin import classFactory

    plugin = classFactory(None)
    plugin.initGui()
    plugin.initProcessing()
    plugin.unload()
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("deepsatdata") is provider
