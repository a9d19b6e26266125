"""Names of products in any text: a list that was pasted or dragged, the body of a letter, a file."""

from __future__ import annotations

import re
from pathlib import Path

from ...core.errors import InputError, Skip
from ...hubs.contract import ProductRecord
from ...processing.translation import translate

#: What a product's name looks like inside other text; whether it is one is for the reader of rows to say.
_NAME = re.compile(r"\bS2[A-Z]_(?:MSI|OPER_)\w+", re.ASCII)
_MOST_CHARACTERS = 20_000_000


def names_in(text: str) -> list[str]:
    """Return the names of products in a text, each once, in their order."""
    return list(dict.fromkeys(match[0].removesuffix("_SAFE") for match in _NAME.finditer(text)))


def holds_names(text: str) -> bool:
    """Tell whether a text names a product."""
    return _NAME.search(text[:100_000]) is not None


def records_of_text(text: str, hub: str) -> tuple[list[ProductRecord], list[Skip]]:
    """Return the products that a text names, to come from a hub; and names that are none after all.

    Raises:
        InputError: It names none.
    """
    from ...hubs.catalogues import read_rows

    names = names_in(text)
    if not names:
        raise InputError(
            translate("DeepSatData", "there is no name of a product in this text."),
            remedy=translate("DeepSatData", "Names look like S2A_MSIL2A_20180605T105031_N0500_R051_T31TFM_…"),
        )
    found = read_rows(({"name": name} for name in names), hub)
    return list(found.records), list(found.skips)


def read_text(path: Path) -> str:
    """Read a text file of any usual encoding.

    Raises:
        InputError: It cannot be read, or is huge.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(
            translate("DeepSatData", "the file cannot be read: {why}.").format(why=error), subject=str(path)
        ) from error
    if len(content) > _MOST_CHARACTERS:
        raise InputError(
            translate("DeepSatData", "the file is too large for a list of names."), subject=str(path)
        )
    return content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace")
