"""Texts in the user's language."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..resources import resource

#: For texts outside any class: `translate("DeepSatData", "...")`, the form that pylupdate6 finds.
translate = QCoreApplication.translate


class Translated:
    """Mixin: `self.tr` finds a text under the class that it is written in, or a base of it.

    The tools that gather texts file them under the enclosing class, whereas Qt looks only under the
    class of the object; a text of a base class would never be found.
    """

    def tr(self, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return `text` in the user's language, or as it is; `%n` becomes `n`."""
        plain = text.replace("%n", str(n)) if n >= 0 else text
        for cls in type(self).__mro__:
            found = QCoreApplication.translate(cls.__name__, text, disambiguation, n)
            if found != plain:
                return found
        return plain


def install_translator(locale: str = "") -> QTranslator | None:
    """Load the texts of a locale ("" = QGIS's own) into the application.

    Returns:
        The translator, to be kept and removed by the caller, or None when the language has no file.
    """
    locale = locale or QgsApplication.locale() or "en"
    for name in (locale, locale.split("_")[0]):
        path = resource(f"i18n/deepsatdata_{name}.qm")
        translator = QTranslator()
        if path is not None and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            return translator
    return None
