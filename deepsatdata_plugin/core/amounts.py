"""How many things, how many bytes and how long, as people write them."""

from __future__ import annotations

from .words import Told, told, told_counted

#: Bytes of a unit, and how few and how many of it are written.
_SIZES = (
    (1e12, "{size:.1f} TB", "{size:.1f} TB"),
    (1e9, "{size:.1f} GB", "{size:.1f} GB"),
    (1e6, "{size:.1f} MB", "{size:.0f} MB"),
    (1e3, "{size:.1f} kB", "{size:.0f} kB"),
)


def counted(number: int, one: str, many: str = "") -> Told:
    """Return a number with what is counted: "1 product", "2 products".

    Args:
        number: How many.
        one: The word for one.
        many: The word for several; `one` with an s when not given.
    """
    return told_counted(number, f"{{n}} {one}", f"{{n}} {many or one + 's'}")


def byte_size(octets: float) -> Told:
    """Return bytes in the unit that fits (powers of 1000), two digits at least: "640 kB", "2.3 GB"."""
    for size, few, several in _SIZES:
        if octets >= 0.9995 * size:
            value = octets / size
            return told(few if value < 10 else several, size=value)
    return counted(round(octets), "byte")


def duration(seconds: float) -> Told:
    """Return about how long something takes, in the unit that fits."""
    if seconds < 90:
        return told("about {seconds} s", seconds=max(1, round(seconds)))
    if seconds < 90 * 60:
        return told("about {seconds} minutes", seconds=round(seconds / 60))
    return told("about {seconds:.1f} hours", seconds=seconds / 3600)
