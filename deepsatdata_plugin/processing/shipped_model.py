"""Models that come with the plugin, listed beside its algorithms.

Reading them takes longer than loading the plugin: a model is listed by its name, and its file is read when
somebody makes an instance, or asks the listed one for its help, parameters, outputs or steps.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterEnum,
)

from ..core.errors import Cancelled, DeepSatDataError
from ..core.words import told
from ..resources import help_page, resource
from .chain import check_entries, check_products
from .faults import Fault, first_fault
from .feedback import CoreFeedback
from .icon import WithIcon
from .parameters import begin_with_last_year, downloads_folder, login_hint, named_options, python_text
from .screen import dialog_for, explain, with_labels, without_login
from .temporary import refuse_temporary, temporary_hints
from .translation import Translated, from_model


def _once_read(name: str) -> Callable[..., Any]:
    """Return a model's method that has the file read first."""

    def ask(self, *arguments):
        self.read()
        return getattr(super(ShippedModel, self), name)(*arguments)

    return ask


class ShippedModel(Translated, WithIcon, QgsProcessingModelAlgorithm):
    """A model of a file; its id is the file's name without spaces, its title tells what comes out first.

    Args:
        path: A `*.model3` file.
    """

    ICON = "models"
    PRODUCT_LAYERS = ()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path, self._read = path, False

    def name(self):
        """Return the id, which never changes; the name in the file is the one that people read."""
        return self._path.stem.replace("_", "")

    def read(self) -> None:
        """Read the file, once: steps, parameters and outputs. The registry has to know the steps by then.

        Raises:
            ValueError: It is no model.
        """
        if self._read:
            return
        self._read = True
        if not self.fromFile(str(self._path)):
            self._read = False
            raise ValueError(told("{path} is no model that this QGIS can read", path=self._path))
        self.setSourceFilePath(str(self._path))  # without one, QGIS keeps no history of it
        self._speak()
        self._begin()

    def _speak(self) -> None:
        """Bring labels and help into the user's language; names stay."""
        for definition in (*self.parameterDefinitions(), *self.outputDefinitions()):
            definition.setDescription(from_model(definition.description()))
        for definition in self.parameterDefinitions():
            definition.setHelp(from_model(definition.help()))
        texts = self.helpContent()
        self.setHelpContent({key: from_model(str(text)) for key, text in texts.items()})

    def _begin(self) -> None:
        """Have dialogs begin with what usually works: dates, year, folder for products."""
        start, end = self.parameterDefinition("START"), self.parameterDefinition("END")
        if start is not None and end is not None:
            begin_with_last_year(start, end)
        year = self.parameterDefinition("YEAR")
        if year is not None:
            year.setGuiDefaultValueOverride(datetime.now(timezone.utc).year)
        login = self.parameterDefinition("AUTH")
        if login is not None:
            without_login(login)
        for definition in self.destinationParameterDefinitions():
            if definition.name() in ("download:Products", "products") and downloads_folder():
                definition.setGuiDefaultValueOverride(downloads_folder())

    # ---- a run -----------------------------------------------------------------------------

    def checkParameterValues(self, parameters, context):
        """Check each parameter (QGIS), then what would stop a later step: before any step works."""
        fine, text = super().checkParameterValues(parameters, context)
        if not fine:
            return fine, with_labels(self, text)
        fault = self.rule_broken(parameters, context)
        return fault is None, fault.text if fault else ""

    def rule_broken(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Fault | None:
        """Return the first rule between parameters that their values break, None when all are kept."""

        def check() -> None:
            check_entries(self, parameters, context)
            for name in self._outputs_of("LASTING"):
                refuse_temporary(self, parameters, name, context)

        return first_fault(self, check)

    def long_outputs(self) -> tuple[str, ...]:
        """Return the parameters whose place is told of when it is a temporary one."""
        return self._outputs_of("LONG_OUTPUTS")

    def _outputs_of(self, kind: str) -> tuple[str, ...]:
        """Return the parameters for outputs that the steps name in one of their lists."""
        from . import algorithms

        steps = [getattr(algorithms, name) for name in algorithms.__all__]
        listed = {f"deepsatdata:{step().name()}": getattr(step, kind) for step in steps}
        known = {definition.name() for definition in self.parameterDefinitions()}
        found = []
        for step in self.childAlgorithms().values():
            for title, output in step.modelOutputs().items():
                name = f"{step.childId()}:{title}"
                if output.childOutputName() in listed.get(step.algorithmId(), ()) and name in known:
                    found.append(name)
        return tuple(found)

    def hints(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        """Return parameter -> what a person should know of its value, beside its field."""
        hints = temporary_hints(self, parameters, context)
        if self.parameterDefinition("AUTH") is not None:
            fetches = bool(self._outputs_of("LASTING"))
            login = login_hint(self, parameters, context, to_search=not fetches)
            hints.update({"AUTH": login} if login else {})
        return hints

    def createCustomParametersWidget(self, parent=None):
        """Return the dialog: QGIS's own, which says beside a field what is wrong with its value."""
        return dialog_for(self, parent)

    def processAlgorithm(self, parameters, context, feedback):
        """Look at the products before the first step works, then run the steps."""
        try:
            check_entries(self, parameters, context)
            check_products(self, parameters, context, CoreFeedback(feedback))
        except Cancelled:
            return {}
        except DeepSatDataError as error:
            raise QgsProcessingException(explain(self, error)) from error
        return super().processAlgorithm(parameters, context, feedback)

    def createInstance(self):
        made = type(self)(self._path)
        made.read()
        return made

    def asPythonCommand(self, parameters, context):
        """Return the call for a script; before 3.32 QGIS leaves out what is chosen among several."""
        chosen = {}
        for name in parameters:
            definition = self.parameterDefinition(name)
            if isinstance(definition, QgsProcessingParameterEnum) and definition.allowMultiple():
                chosen[name] = named_options(definition.options(), parameters[name])
        rest = {name: value for name, value in parameters.items() if name not in chosen}
        text = super().asPythonCommand(rest, context)
        told = "".join(f"'{name}':{python_text(value)}," for name, value in chosen.items() if value)
        return text.replace(", {", f", {{{told}", 1) if told else text

    # QGIS itself asks these before it shows parameters and outputs of what is listed.
    shortHelpString = _once_read("shortHelpString")
    shortDescription = _once_read("shortDescription")
    # Python asks these.
    parameterDefinition = _once_read("parameterDefinition")
    parameterDefinitions = _once_read("parameterDefinitions")
    destinationParameterDefinitions = _once_read("destinationParameterDefinitions")
    outputDefinition = _once_read("outputDefinition")
    outputDefinitions = _once_read("outputDefinitions")
    childAlgorithms = _once_read("childAlgorithms")
    helpContent = _once_read("helpContent")

    def displayName(self):
        titles = {
            "area_and_period_to_selected_products": self.tr("4.1 Select products of an area"),
            "area_and_period_to_downloaded_products": self.tr("4.2 Download products of an area"),
            "products_and_parcels_to_dataset": self.tr("4.3 Dataset from products"),
            "area_period_and_parcels_to_dataset": self.tr("4.4 Dataset from an area"),
            "products_and_parcels_to_series": self.tr("4.5 Series of parcels"),
            "area_period_and_parcels_to_dataset_without_downloads": self.tr("4.6 Dataset without downloads"),
            "products_and_parcels_to_parcel_dataset": self.tr("4.7 Dataset of parcels"),
        }
        return titles.get(self._path.stem) or self._path.stem.replace("_", " ").capitalize()

    def group(self):
        return self.tr("4. Whole chains")

    def groupId(self):
        return "models"

    def helpUrl(self):
        return help_page("models")


def shipped_models() -> list[ShippedModel]:
    """Return the models in the plugin's folder, by file name, not read yet."""
    folder = resource("models")
    return [ShippedModel(path) for path in sorted(folder.glob("*.model3"))] if folder else []
