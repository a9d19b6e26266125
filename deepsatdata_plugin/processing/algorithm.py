"""What all algorithms share: how they are described, how they fail and what they say at the end."""

from __future__ import annotations

import traceback
from abc import abstractmethod
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)

from ..core.errors import Cancelled, DeepSatDataError
from ..core.optional import MissingPackage, load_optional
from ..resources import help_page
from .destinations import make_places, refuse_unwritable
from .faults import Fault, first_fault
from .icon import WithIcon
from .screen import dialog_for, explain, needed, on_screen, parameters_as_html, with_labels
from .skipped import tell_skipped
from .temporary import last_folder, remember_folder, tell_temporary, temporary_hints
from .translation import Translated, from_core

if TYPE_CHECKING:
    from ..core.errors import Skip


class DeepSatDataAlgorithm(Translated, WithIcon, QgsProcessingAlgorithm):
    """Base of the algorithms: describe in `name` ... `initAlgorithm`, work in `compute`.

    A subclass gives `name`, `title`, `explanation`, `example`, `tags`, `STEP`, `GROUP`, `initAlgorithm`
    (with `self.add`), `compute` and, where parameters depend on each other, `check`. Nothing is
    kept on `self` between runs.
    """

    #: One of the keys of `_groups`.
    GROUP = "datasets"

    #: Its place in the order of the work, shown before the title: the Toolbox sorts by the alphabet.
    STEP = ""

    #: Folders and files that take hours to fill: where they lie is told before and after the run.
    LONG_OUTPUTS: tuple[str, ...] = ()

    #: Layers of products that it takes; a dialog begins with one.
    PRODUCT_LAYERS: tuple[str, ...] = ()

    #: Folders and files that have to last: temporary ones are refused.
    LASTING: tuple[str, ...] = ()

    #: Parameters whose folder the next dialog begins with -> what lies in it.
    FOLDERS: Mapping[str, str] = {}

    #: A run that was stopped goes on when it is started again with the same folder and parameters.
    GOES_ON = False

    #: Packages beyond QGIS's own that the algorithm cannot work without.
    REQUIRES: tuple[str, ...] = ()

    # ---- description -------------------------------------------------------------------------

    def createInstance(self):
        return type(self)()

    def groupId(self):
        return self.GROUP

    def group(self):
        return self._groups()[self.GROUP]

    def _groups(self) -> dict[str, str]:
        return {
            "products": self.tr("1. Products"),
            "groundtruth": self.tr("2. Parcels and ground truth"),
            "datasets": self.tr("3. Datasets"),
        }

    def displayName(self):
        return f"{self.STEP} {self.title()}".strip()

    def title(self) -> str:
        """Return the title without its number."""
        return ""

    def explanation(self) -> str:
        """Return what the algorithm does, in paragraphs; the first is the tooltip in the Toolbox."""
        return ""

    def example(self) -> str:
        """Return one example in words, "" for none."""
        return ""

    def shortHelpString(self):
        """Return the text of the panel beside the dialog; `qgis_process help` lists parameters itself."""
        if not on_screen():
            return self.explanation()
        text = f"{with_labels(self, self.explanation())}\n{parameters_as_html(self)}"
        if self.example():
            text += f"\n<h3>{self.tr('Example')}</h3>\n{self.example()}"
        return text

    def shortDescription(self):
        """Return the first sentence of the help, which the Toolbox shows as a tooltip."""
        return with_labels(self, (self.explanation() or self.shortHelpString()).strip().split("\n")[0])

    def helpUrl(self):
        return help_page(f"algorithms/{self.name()}")

    def add(
        self,
        parameter: QgsProcessingParameterDefinition,
        help_text: str,
        *,
        advanced: bool = False,
        one_of: bool = False,
    ) -> None:
        """Add a parameter with its help, which is never optional.

        Args:
            parameter: The parameter, not yet owned by an algorithm.
            help_text: What it means, its unit, an example, and what happens without it.
            advanced: True puts it under "Advanced parameters".
            one_of: It may be left out only when another one is given, as its label says: QGIS must not
                call it optional.
        """
        name = parameter.name()
        if one_of:
            needed(parameter)
        last = last_folder(self.FOLDERS.get(name, "")) if on_screen() else ""
        if last and not parameter.isDestination():
            parameter.setGuiDefaultValueOverride(last)
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        if not self.addParameter(parameter):
            raise ValueError(f"{self.name()}: parameter {name} cannot be added twice")

    # ---- what QGIS calls ---------------------------------------------------------------------

    def canExecute(self):
        """Tell whether the packages are there; the algorithm stays listed and explains itself."""
        for package in self.REQUIRES:
            text = self._missing(package)
            if text:
                return False, text
        return True, ""

    def checkParameterValues(self, parameters, context):
        """Check each parameter (QGIS), then the rules between them (`check`)."""
        fine, text = super().checkParameterValues(parameters, context)
        if not fine:
            return fine, with_labels(self, text)
        fault = self.rule_broken(parameters, context)
        return fault is None, fault.text if fault else ""

    def rule_broken(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Fault | None:
        """Return the first rule between parameters that their values break, None when all are kept."""
        return first_fault(self, lambda: self._check(parameters, context))

    def long_outputs(self) -> tuple[str, ...]:
        """Return the parameters whose place is told of when it is a temporary one."""
        return self.LONG_OUTPUTS

    def hints(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        """Return parameter -> what a person should know of its value, beside its field."""
        return temporary_hints(self, parameters, context)

    def createCustomParametersWidget(self, parent=None):
        """Return the dialog: QGIS's own, which says beside a field what is wrong with its value."""
        return dialog_for(self, parent)

    def processAlgorithm(self, parameters, context, feedback):
        """Run `compute` and turn what it raises into what QGIS understands."""
        fine, text = self.canExecute()
        if not fine:
            raise QgsProcessingException(text)
        try:
            self._check(parameters, context)
            make_places(self, parameters, context)
            self._tell_temporary(parameters, context, feedback)
            results = self.compute(parameters, context, feedback)
            self._tell_temporary(parameters, context, feedback, made=True)
            if on_screen():
                for name, what in self.FOLDERS.items():
                    remember_folder(self, parameters, name, what, context)
            return results
        except Cancelled:
            feedback.pushWarning(self._cancelled())
            self._tell_temporary(parameters, context, feedback, made=True)
            return {}
        except DeepSatDataError as error:
            raise QgsProcessingException(explain(self, error)) from error
        except OSError as error:
            raise QgsProcessingException(_os_error_text(error)) from error
        except QgsProcessingException:
            raise
        except Exception:
            # A defect of ours: the report needs the place, which QGIS itself would not show.
            feedback.pushDebugInfo(traceback.format_exc())
            raise

    # ---- what a subclass gives ---------------------------------------------------------------

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Check rules between parameters before any work is done.

        Raises:
            DeepSatDataError: With the parameter at fault as subject.
        """

    @abstractmethod
    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work and return every declared output.

        Raises:
            DeepSatDataError: Bad input, or a cancel; shown to the user as it is.
        """

    # ---- what a subclass uses ----------------------------------------------------------------

    def finish(
        self,
        feedback: QgsProcessingFeedback,
        skips: Iterable[Skip],
        total: int | None = None,
        *,
        table: str = "",
    ) -> None:
        """Name what was skipped, grouped by reason, and end the log with "completed, N skipped".

        Args:
            feedback: The log.
            skips: What to name; one may stand for many.
            total: How many items were skipped; None counts `skips`.
            table: Where all of them are listed.
        """
        counted = tell_skipped(feedback, skips, table)
        feedback.pushInfo(self.tr("completed, {n} skipped").format(n=counted if total is None else total))

    def _check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        refuse_unwritable(self, parameters)
        self.check(parameters, context)

    def _cancelled(self) -> str:
        if self.GOES_ON:
            return self.tr("Cancelled. Run again with the same folder and parameters to go on.")
        return self.tr("Cancelled. Nothing half done is left; run again to start anew.")

    def _tell_temporary(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        *,
        made: bool = False,
    ) -> None:
        for name in self.LONG_OUTPUTS:
            tell_temporary(self, parameters, name, context, feedback, made=made)

    def _missing(self, package: str) -> str:
        """Return "" when `package` can be imported, else what to do."""
        try:
            load_optional(package)
        except MissingPackage as error:
            return from_core(str(error))
        return ""


def _os_error_text(error: OSError) -> str:
    reason = error.strerror or str(error) or type(error).__name__
    return f"{error.filename}: {reason}" if error.filename else reason
