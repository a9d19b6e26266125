"""What a failure means: whose it is, and what follows from that. Both lanes and whoever runs them ask here.

| whose | what follows |
|---|---|
| file | the same file again: from where it stood, from its beginning, or a new one when it was damaged |
| product | this hub is left: another one, or the end of this product; the others go on |
| account | the account rests, or stops and says once what a person has to do; no product pays for it |
| hub | the lane rests; one product's trouble is counted until the next one has it, too |
| computer | the lane rests: disk, share, memory; neither product nor hub pays for it |
| program | this product ends, the others go on, and the history tells where it was |
"""

from __future__ import annotations

import errno
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from ...core.errors import Cancelled, EnvironmentFailure
from ...core.products import FAILURES
from ...core.words import told
from ..contract import ErrorKind, HubError
from ..files import Broken, Damaged, Restart

Whose = Literal["file", "product", "account", "hub", "computer", "program"]
Reaction = Literal[
    "go on",  # the file goes on where it stood
    "begin again",  # the file begins again
    "fetch anew",  # what came is set aside
    "archive",  # the product waits for the archive
    "online",  # the product can be had: it was refused for want of a stream
    "elsewhere",  # another hub, or the end of the product
    "ask the next",  # once: this product ends; when the next one is refused likewise: stop
    "count",  # an attempt that failed; the second product in a row lets the lane rest
    "rest",  # the lane rests, the product waits
    "stop",  # the account waits for a person
    "fail",  # the product ends
    "end",  # the run ends: what all products are written down in is damaged
]
#: What was being done: fetching a product, ordering one, looking whether it is online; or, for no product,
#: running the queue.
Doing = Literal["fetch", "order", "look", "run"]

#: The disk is full or away, or the machine fails: nobody's fault, and the same for all products.
_DISK_ERRORS = FAILURES | {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.ENOENT}
#: What SQLite says where the disk is full, away or held by others, and what is asked is not to blame.
_WORDS_OF_DISKS = (
    "disk i/o", "unable to open", "locked", "busy", "full", "readonly", "locking protocol",
    "permission denied",
)  # fmt: skip
#: What SQLite says of a file that is damaged, or is none of its own.
_WORDS_OF_DAMAGE = ("malformed", "not a database", "corrupt")
#: A path that cannot be, in a folder that is there: the product's name is to blame.
_PATH_ERRORS = frozenset(
    {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.EINVAL, errno.EISDIR, errno.ELOOP}
)

_OF_A_HUB: dict[ErrorKind, tuple[Whose, Reaction]] = {
    "auth": ("account", "stop"),
    "code": ("account", "stop"),
    "account": ("account", "stop"),
    "login": ("account", "rest"),
    "forbidden": ("product", "ask the next"),
    "quota": ("account", "archive"),
    "flows": ("account", "rest"),
    "rate": ("account", "rest"),
    "unavailable": ("hub", "rest"),
    "server": ("hub", "count"),
    "protocol": ("hub", "count"),
    "connection": ("hub", "count"),
    "not_found": ("product", "elsewhere"),
    "bad_query": ("product", "elsewhere"),
    "unsupported": ("product", "elsewhere"),
    "offline": ("product", "archive"),
    "range": ("file", "begin again"),
}


@dataclass(frozen=True)
class Failure:
    """What a failure means.

    Attributes:
        whose: Who is to blame.
        reaction: What follows.
        text: What went wrong, for people.
        place: File or folder of this computer at which it happened, "" when that is not known.
    """

    whose: Whose
    reaction: Reaction
    text: str
    place: str = ""


def judge(error: BaseException, doing: Doing = "fetch") -> Failure:
    """Return what a failure means.

    Args:
        error: What was raised; a cancel, or a product that somebody else has moved, is no failure.
        doing: What was being done.
    """
    if isinstance(error, HubError):
        return _of_a_hub(error, doing)
    if isinstance(error, Damaged):
        return Failure("file", "fetch anew", str(error))
    if isinstance(error, OSError):
        text = f"{error.strerror or error}: {error.filename or ''}".rstrip(": ")
        no_product = doing == "run" or error.errno in _DISK_ERRORS
        return Failure("computer", "rest" if no_product else "count", text, str(error.filename or ""))
    if isinstance(error, EnvironmentFailure):  # met while a product was verified
        return Failure("computer", "rest", str(error), error.subject)
    if isinstance(error, sqlite3.DatabaseError):
        found = _of_a_database(error)
        if found is not None:
            return found
    if isinstance(error, MemoryError):
        return Failure("computer", "rest", os.strerror(errno.ENOMEM))
    return Failure("program", "fail", f"{type(error).__name__}: {error}")


def is_of_one(error: BaseException, doing: Doing) -> bool:
    """Tell whether what was raised concerns one product only: this hub is left, or the product ends.

    So does a defect, as far as anybody knows; a cancel is nobody's failure.
    """
    if isinstance(error, Cancelled):
        return False
    return judge(error, doing).reaction in ("elsewhere", "ask the next", "fail")


class DatabaseFailed(sqlite3.OperationalError):
    """A database of this program cannot be reached; knows which one.

    Attributes:
        path: Its file.
    """

    def __init__(self, error: sqlite3.Error, path: Path) -> None:
        super().__init__(*error.args)
        self.path = path


def failed_database(error: sqlite3.Error, queue: Path) -> EnvironmentFailure | sqlite3.Error:
    """Return what ends a run whose databases fail, in a sentence with the way out; a defect stays one.

    Args:
        error: What was raised.
        queue: The queue file.
    """
    failure = judge(error, "run")
    if failure.reaction == "fail":
        return error
    if failure.place:
        return EnvironmentFailure(
            told("what is known of accounts cannot be used: {error}.", error=error),
            subject=failure.place,
            remedy="Run again when its disk is there and has room; if it is damaged, take it away.",
        )
    if failure.reaction == "end":
        return EnvironmentFailure(
            told("the queue file is damaged: {error}.", error=error),
            subject=str(queue),
            remedy="Take it away and run again: products that are in the folder are found and verified.",
        )
    return EnvironmentFailure(
        told("the queue file cannot be used at the moment: {error}.", error=error),
        subject=str(queue),
        remedy="Nothing of it is lost: run again when its disk is there and has room.",
    )


def _of_a_database(error: sqlite3.DatabaseError) -> Failure | None:
    """Return what SQLite's words mean, None where a statement of ours is wrong."""
    words = str(error).lower()
    place = str(error.path) if isinstance(error, DatabaseFailed) else ""
    text = f"{place or 'the queue file'}: {error}"
    if any(known in words for known in _WORDS_OF_DAMAGE):
        return Failure("computer", "end", text, place)
    if isinstance(error, sqlite3.OperationalError) and any(known in words for known in _WORDS_OF_DISKS):
        return Failure("computer", "rest", text, place)
    return None


def _of_a_hub(error: HubError, doing: Doing) -> Failure:
    if isinstance(error, Restart):
        return Failure("file", "begin again", error.message)
    if isinstance(error, Broken):
        return Failure("file", "go on", error.message)
    whose, reaction = _OF_A_HUB[error.kind]
    if reaction == "count" and (doing == "look" or (doing == "order" and error.kind != "server")):
        reaction = "rest"  # a question costs no product an attempt
    if doing == "order" and error.kind == "flows":
        whose, reaction = "product", "online"
    return Failure(whose, reaction, error.message)


def last_answer(error: HubError) -> dict[str, Any]:
    """Return what a hub said last, as products and accounts keep it."""
    return {"last_http": error.status, "last_cause": error.cause or error.message}


def is_bad_path(error: OSError) -> bool:
    """Tell whether a path cannot be, where its folder is known to be there."""
    return error.errno in _PATH_ERRORS


def is_refused_login(kind: str) -> bool:
    """Tell whether a stop is of the login itself, which only another login ends."""
    return kind in ("auth", "code")


def advice(stopped: str, hub: str, cause: str) -> str:
    """Return in a sentence why a hub waits for a person, and what to do.

    Args:
        stopped: See `Standing.stopped`, or "no account".
        hub: Its name.
        cause: Its own words.
    """
    said = f" ({cause})" if cause else ""
    return {
        "no account": told("no account is given for {hub}", hub=hub),
        "auth": told(
            "{hub} refuses the credentials{said}: correct user name or password, with two "
            "factors give a one-time code, too; the same ones are not sent again on this day",
            hub=hub,
            said=said,
        ),
        "code": told(
            "{hub} asks for a one-time code{said}: enter the one that your app shows now and "
            "start again; it holds for half a minute",
            hub=hub,
            said=said,
        ),
        "account": told(
            "{hub} does not let this account download{said}: log in to its web site once, see "
            "what it asks for (terms to accept, an address to confirm), and use the login of "
            "that site",
            hub=hub,
            said=said,
        ),
        "forbidden": told(
            "{hub} refuses one product after the other{said}: the account lacks a right there, "
            "or a firewall or proxy is in the way",
            hub=hub,
            said=said,
        ),
        "login": told(
            "{hub} has refused the login several times although it had accepted it{said}: "
            "perhaps too many sessions are open; end other programs that use the account, and "
            "start again later",
            hub=hub,
            said=said,
        ),
    }.get(stopped, f"{hub} waits: {stopped}{said}")
