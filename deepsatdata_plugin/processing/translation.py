"""Texts in the user's language."""

from __future__ import annotations

import re
from contextlib import AbstractContextManager
from numbers import Real
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

#: Tag of the language whose texts were loaded last.
_language = ["en"]


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
    template = translate(CORE, text.template)
    if not text.values:
        return template
    values = {name: _value(value) for name, value in text.values.items()}
    return _Local().format(template, **values)


class _Local(Formatter):
    """Writes quantities as the user's language does: "{size:.1f}", "{metres:g}", "{products:,}".

    Coordinates ("{x:.10g}") keep their point: they are copied into fields and programs.
    """

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, Real) and not isinstance(value, bool):
            number = float(value)
            decimals = re.fullmatch(r",?\.(\d)f", format_spec)
            if decimals is not None:
                return number_text(number, int(decimals[1]))
            if format_spec == ",":
                return number_text(number)
            if format_spec == "g" and "e" not in f"{number:g}":
                return number_text(number, len(f"{number:g}".partition(".")[2]))
        return str(super().format_field(value, format_spec))


def from_model(text: str) -> str:
    """Return a text of a shipped model in the user's language: its file has the English one."""
    return translate("models", text) if text else text


def _value(value: object) -> object:
    """Return what stands in a sentence: another sentence is said, too, a name stays as it is."""
    if isinstance(value, Told) or (isinstance(value, str) and " " in value):
        return from_core(value)
    return value


def error_text(error: DeepSatDataError) -> str:
    """Return what an error says, in the user's language."""
    return from_core(str(error))


def language_tag() -> str:
    """Return the tag (BCP 47) of the language that texts are said in: English where there is no other."""
    return _language[0]


def spoken_pages() -> AbstractContextManager[None]:
    """Return the context in which reports are made in the user's language."""
    from ..core.report import spoken

    return spoken(from_core, language_tag())


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
            _language[0] = name.replace("_", "-")
            return translator
    return None
