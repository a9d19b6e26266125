"""What all algorithms share: how they are described, how they fail and what they say at the end."""

from __future__ import annotations

import traceback
from abc import abstractmethod
from collections import Counter
from collections.abc import Iterable
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
from .icon import WithIcon
from .translation import Translated

if TYPE_CHECKING:
    from ..core.errors import Skip

#: Skipped items of one kind and reason named one by one; the table beside the output has all of them.
LISTED_SKIPS = 20


class DeepSatDataAlgorithm(Translated, WithIcon, QgsProcessingAlgorithm):
    """Base of the algorithms: describe in `name` ... `initAlgorithm`, work in `compute`.

    A subclass gives `name`, `displayName`, `shortHelpString`, `tags`, `GROUP`, `initAlgorithm`
    (with `self.add`), `compute` and, where parameters depend on each other, `check`. Nothing is
    kept on `self` between runs.
    """

    #: One of the keys of `_groups`.
    GROUP = "datasets"

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

    def shortDescription(self):
        """Return the first sentence of the help, which the Toolbox shows as a tooltip."""
        return self.shortHelpString().strip().split("\n")[0]

    def helpUrl(self):
        return help_page(f"algorithms/{self.name()}")

    def add(
        self, parameter: QgsProcessingParameterDefinition, help_text: str, *, advanced: bool = False
    ) -> None:
        """Add a parameter with its help, which is never optional.

        Args:
            parameter: The parameter, not yet owned by an algorithm.
            help_text: What it means, its unit, and what happens without it.
            advanced: True puts it under "Advanced parameters".
        """
        name = parameter.name()
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
            return fine, text
        try:
            self.check(parameters, context)
        except DeepSatDataError as error:
            return False, str(error)
        return True, ""

    def processAlgorithm(self, parameters, context, feedback):
        """Run `compute` and turn what it raises into what QGIS understands."""
        fine, text = self.canExecute()
        if not fine:
            raise QgsProcessingException(text)
        try:
            self.check(parameters, context)
            return self.compute(parameters, context, feedback)
        except Cancelled:
            feedback.pushInfo(self.tr("Cancelled. What has its final name is complete."))
            return {}
        except DeepSatDataError as error:
            raise QgsProcessingException(str(error)) from error
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
        self, feedback: QgsProcessingFeedback, skips: Iterable[Skip], total: int | None = None
    ) -> None:
        """Name what was skipped, grouped by reason, and end the log with "completed, N skipped".

        Args:
            feedback: The log.
            skips: What to name; one may stand for many.
            total: How many items were skipped; None counts `skips`.
        """
        counts: Counter[tuple[str, str]] = Counter()
        for skip in skips:
            counts[skip.kind, skip.reason] += 1
            if counts[skip.kind, skip.reason] <= LISTED_SKIPS:
                feedback.reportError(f"{skip.kind} {skip.subject}: {skip.detail} ({skip.reason})", False)
        for (kind, reason), number in counts.items():
            if number > LISTED_SKIPS:
                text = self.tr("... and {n} more ({kind}, {reason}); the table beside the output lists all.")
                feedback.reportError(text.format(n=number - LISTED_SKIPS, kind=kind, reason=reason), False)
        feedback.pushInfo(
            self.tr("completed, {n} skipped").format(n=sum(counts.values()) if total is None else total)
        )

    def _missing(self, package: str) -> str:
        """Return "" when `package` can be imported, else what to do."""
        try:
            load_optional(package)
        except MissingPackage as error:
            return str(error)
        return ""


def _os_error_text(error: OSError) -> str:
    reason = error.strerror or str(error) or type(error).__name__
    return f"{error.filename}: {reason}" if error.filename else reason
