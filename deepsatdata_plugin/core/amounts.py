"""How many things, and how many bytes, as people write them."""

from __future__ import annotations

#: Bytes of a unit, its name, and its digits after the point.
_UNITS = ((1e12, "TB", 1), (1e9, "GB", 1), (1e6, "MB", 0), (1e3, "kB", 0))


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with what is counted: "1 product", "2 products".

    Args:
        number: How many.
        one: The word for one.
        many: The word for several; `one` with an s when not given.
    """
    return f"{number} {one if number == 1 else many or one + 's'}"


def byte_size(octets: float) -> str:
    """Return bytes in the unit that fits (powers of 1000), two digits at least: "640 kB", "2.3 GB"."""
    for size, unit, digits in _UNITS:
        if octets >= 0.9995 * size:
            value = octets / size
            return f"{value:.{max(digits, 1) if value < 10 else digits}f} {unit}"
    return counted(round(octets), "byte")
