"""QGIS with the provider registered, and the same from the command line."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def provider(qgis_processing):
    """The provider, registered once for the whole session."""
    from qgis.core import QgsApplication

    from deepsatdata_plugin.processing.provider import DeepSatDataProvider

    registry = QgsApplication.processingRegistry()
    found = registry.providerById("deepsatdata")
    if found is None:
        found = DeepSatDataProvider()
        registry.addProvider(found)
    return found


@pytest.fixture
def run(provider):
    """Run an algorithm as a script does: `run("findtiles", AOI=..., OUTPUT="memory:")` -> results.

    `run.log` holds the lines of the last run's log, errors included.
    """
    from qgis.core import QgsProcessingFeedback

    import processing

    def _run(algorithm: str, *, context=None, feedback=None, **parameters):
        feedback = feedback or QgsProcessingFeedback(False)
        try:
            return processing.run(f"deepsatdata:{algorithm}", parameters, context=context, feedback=feedback)
        finally:
            _run.log = feedback.textLog().splitlines()

    _run.log = []
    return _run


@pytest.fixture(scope="session")
def built_plugin(tmp_path_factory) -> Path:
    """The plugin's folder as `make build` stages it."""
    target = tmp_path_factory.mktemp("build") / "deepsatdata_plugin"
    subprocess.run(
        [sys.executable, str(ROOT / "tools" / "package.py"), "build", "--folder", str(target)],
        check=True,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
    )
    return target


@pytest.fixture(scope="session")
def qgis_process_environment(built_plugin, tmp_path_factory) -> dict[str, str]:
    """Environment in which qgis_process knows the built plugin and nothing of the user."""
    profile = tmp_path_factory.mktemp("profile")
    ini = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text("[PythonPlugins]\ndeepsatdata_plugin=true\n")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QGIS_PLUGINPATH": str(built_plugin.parent),
        "LANG": "C.UTF-8",
    }
    # The one of QGIS's own Python, not of the virtual environment the tests run in.
    for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "QGIS_OPTIONS_PATH"):
        environment.pop(name, None)
    environment["PATH"] = os.pathsep.join(("/usr/bin", "/bin", os.environ.get("PATH", "")))
    return environment


class QgisProcessError(AssertionError):
    """qgis_process failed; the text is what it wrote to stderr."""


@pytest.fixture(scope="session")
def qgis_process_command(qgis_process_environment):
    """Call qgis_process with arguments -> CompletedProcess."""
    # Debian 12's wrapper passes an option that the program does not know.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    assert program, "qgis_process is not installed: run `make setup`"

    def _call(*arguments: str, timeout: float = 300) -> subprocess.CompletedProcess:
        return subprocess.run(
            [program, *arguments],
            env=qgis_process_environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )

    return _call


@pytest.fixture(scope="session")
def qgis_process(qgis_process_command):
    """Run an algorithm of the built plugin headless: `qgis_process("findtiles", START="2019-03-01")`.

    A list repeats its key. Returns the parsed JSON (keys inputs, log, results ...); raises
    QgisProcessError with the text of stderr when it fails.
    """

    def _run(algorithm: str, *, timeout: float = 300, **parameters):
        arguments = []
        for name, value in parameters.items():
            values = value if isinstance(value, (list, tuple)) else [value]
            arguments += [f"{name}={str(v).lower() if isinstance(v, bool) else v}" for v in values]
        target = algorithm if algorithm.endswith(".model3") else f"deepsatdata:{algorithm}"
        done = qgis_process_command("--json", "run", target, "--", *arguments, timeout=timeout)
        if done.returncode:
            raise QgisProcessError(done.stderr.strip() or done.stdout.strip())
        return json.loads(done.stdout)

    return _run
