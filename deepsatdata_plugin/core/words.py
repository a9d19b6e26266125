"""Sentences that keep their parts, so that whoever shows them can say them in another language.

The core speaks English and knows no translation. A sentence with values in it is made by `told` from a
constant template; it is a text like any other, and also remembers template and values. Sentences
without values are their own template.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import reduce
from typing import Any


class Told(str):
    """A text made of a template and values.

    Attributes:
        template: As written in the source, with `{names}`.
        values: What stands for the names.
    """

    template: str
    values: dict[str, object]


def told_counted(number: int, one: str, many: str, /, **values: object) -> Told:
    """Return the sentence for one thing or for several; "{n}" in it is the number.

    Args:
        number: How many.
        one: The template for one.
        many: The template for none or several.
        **values: As `told` takes them.
    """
    return told(one if number == 1 else many, n=number, **values)


def told(template: str, /, **values: object) -> Told:
    """Return `template.format(**values)` as a text that remembers both.

    Args:
        template: A constant, since a tool gathers it for translation.
        **values: Numbers, names of things, or texts made by `told` themselves.
    """
    text = Told(template.format(**values))
    # An exception would keep everything alive that was in its frames.
    plain = {
        name: str(value) if isinstance(value, BaseException) else value for name, value in values.items()
    }
    text.template, text.values = template, plain
    return text


def after_colon(subject: str, sentence: str, /) -> Told:
    """Return "subject: sentence"; English goes on with a small letter."""
    text = told("{subject}: {sentence}", subject=subject, sentence=sentence)
    small = Told(f"{subject}: {sentence[:1].lower()}{sentence[1:]}")
    small.template, small.values = text.template, text.values
    return small


def listed(parts: Iterable[str], between: str = ", ", /) -> Told:
    """Return "a, b, c" of texts that may be `told` themselves."""
    values = {f"part_{number}": part for number, part in enumerate(parts)}
    return told(between.join(f"{{{name}}}" for name in values), **values)


def all_of(parts: Iterable[str], /) -> str:
    """Return "a and b and c"."""
    return reduce(lambda some, one: told("{some} and {one}", some=some, one=one), parts)


def any_of(parts: Iterable[str], /) -> str:
    """Return "a or b or c"."""
    return reduce(lambda some, one: told("{some} or {one}", some=some, one=one), parts)


def sentences(*parts: str) -> Told:
    """Return sentences one after the other; empty ones are left out."""
    values = {f"part_{number}": part for number, part in enumerate(parts) if part}
    return told(" ".join(f"{{{name}}}" for name in values), **values)


def changed(text: str, change: Callable[[str], str], /) -> str:
    """Return a sentence whose names and paths, however deep in it, are what `change` makes of them."""
    if not isinstance(text, Told):
        return change(text)
    values = {
        name: changed(value, change) if isinstance(value, str) else value
        for name, value in text.values.items()
    }
    return told(text.template, **values)


#: Between a sentence and its parts, where both are kept as one text.
_PARTS = "\x1f"
#: What is raised where behind it stands no sentence.
_NO_PARTS = (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, MemoryError)


def packed(text: str, /) -> str:
    """Return a sentence as one text that can be kept in a file, with its parts; see `unpacked`."""
    plain = str.__str__(text).replace(_PARTS, " ")  # whoever else has written it there meant no parts
    if not isinstance(text, Told):
        return plain
    try:
        kept = f"{text}{_PARTS}{json.dumps(_parts(text))}"
    except TypeError:  # something in it is neither number nor text
        return plain
    return kept if unpacked(kept).lower() == text.lower() else plain


def unpacked(text: str, /) -> str:
    """Return the sentence that `packed` made a text of, any other text as it is."""
    plain, mark, parts = text.partition(_PARTS)
    if not mark:
        return text
    try:
        return _sentence(json.loads(parts))
    except _NO_PARTS:  # of another version, or of somebody who means no good
        return plain


def _parts(text: Told) -> dict[str, Any]:
    values = {
        name: _parts(value) if isinstance(value, Told) else value for name, value in text.values.items()
    }
    return {"template": text.template, "values": values}


def _sentence(parts: dict[str, Any]) -> Told:
    values = {
        name: _sentence(value) if isinstance(value, dict) else value
        for name, value in parts["values"].items()
    }
    return told(parts["template"], **values)
