"""Packages that QGIS does not bring along: loaded when needed, refused in one line when they do not load."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .errors import InputError
from .words import sentences, told

#: How each package is had, and what it is for.
_ADVICE = {
    "h5py": "Debian and Ubuntu: apt install python3-h5py. OSGeo4W: package python3-h5py. "
    "Elsewhere: install h5py into the Python that QGIS uses.",
    "requests": "Debian and Ubuntu: apt install python3-requests.",
    "sentinelsat": "It is needed for DHuS hubs only. Debian and Ubuntu: apt install python3-sentinelsat.",
    "distributed": "It is needed for dask engines only. Debian and Ubuntu: apt install python3-distributed.",
}


class MissingPackage(InputError):
    """A package is not there, or is there and does not load."""


def load_optional(package: str, *, subject: str = "", instead: str = "") -> Any:
    """Import a package.

    Args:
        package: Its import name.
        subject: The parameter that asks for it, "" for none.
        instead: What works without it, one sentence.

    Returns:
        The module.

    Raises:
        MissingPackage: It is not installed; or it is and does not load, for example because it was
            built for another numpy or HDF5 (such wheels raise anything, SystemExit included).
    """
    try:
        return import_module(package)
    except (Exception, SystemExit) as error:
        remedy = sentences(_ADVICE.get(package, ""), instead)
        raise MissingPackage(_what_is_wrong(package, error), subject=subject, remedy=remedy) from error


def _what_is_wrong(package: str, error: BaseException) -> str:
    if isinstance(error, ModuleNotFoundError) and error.name == package:
        return told(
            "the Python package {package} is needed and not installed ({error}).",
            package=package,
            error=error,
        )
    reason = " ".join(str(error).split()) or type(error).__name__
    kind = "" if isinstance(error, ImportError) else f"{type(error).__name__}: "
    return told(
        "the Python package {package} is needed and cannot be loaded: it is installed, but it or one of its "
        "parts does not fit this Python, numpy or HDF5 ({reason}). Install a build that fits.",
        package=package,
        reason=f"{kind}{reason}",
    )
