"""Texts in the user's language."""

from __future__ import annotations

from string import Formatter

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ..core.amounts import byte_size
from ..core.errors import DeepSatDataError
from ..core.words import Told
from ..resources import resource

#: For texts outside any class: `translate("DeepSatData", "...")`, the form that pylupdate6 finds.
translate = QCoreApplication.translate

#: Under which sentences of core and hubs are filed.
CORE = "core"


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


def from_core(text: str) -> str:
    """Return a sentence of core or hubs in the user's language, as it is where there is no translation."""
    if not isinstance(text, Told):
        return translate(CORE, text) if text else text
    values = {name: _value(value) for name, value in text.values.items()}
    return _Local().format(translate(CORE, text.template), **values)


class _Local(Formatter):
    """Writes numbers with decimals ("{size:.1f}") as the user's language does."""

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, (int, float)) and format_spec.startswith(".") and format_spec.endswith("f"):
            return number_text(value, int(format_spec[1:-1]))
        return str(super().format_field(value, format_spec))


def from_model(text: str) -> str:
    """Return a text of a shipped model in the user's language: its file has the English one."""
    return translate("models", text) if text else text


def _value(value: object) -> object:
    if isinstance(value, str):
        return from_core(value) if isinstance(value, Told) else value
    return value


def error_text(error: DeepSatDataError) -> str:
    """Return what an error says, in the user's language."""
    message, remedy = from_core(error.message), from_core(error.remedy)
    text = f"{from_core(error.subject)}: {message}" if error.subject else message
    return f"{text} {remedy}".rstrip()


def number_text(value: float, decimals: int = 0) -> str:
    """Return a number as the user's language writes it: 2.2 is 2,2 in German."""
    return QLocale().toString(float(value), "f", decimals)


def size_text(octets: float) -> str:
    """Return a number of bytes as the user's language writes it: 2.3 GB is 2,3 Go in French."""
    return from_core(byte_size(octets))


def install_translator(locale: str = "") -> QTranslator | None:
    """Load the texts of a locale ("" = QGIS's own) into the application.

    Returns:
        The translator, to be kept and removed by the caller: of English where the language has no file; None
        where the plugin has no files of languages.
    """
    locale = locale or QgsApplication.locale()
    for name in (locale, locale.split("_")[0], "en"):  # English, too, has its plurals in a file
        path = resource(f"i18n/deepsatdata_{name}.qm")
        translator = QTranslator()
        if path is not None and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            return translator
    return None
