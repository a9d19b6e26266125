"""Whether a folder is on a disk of another computer, where no memory is shared and locks may not work."""

from __future__ import annotations

import sys
from pathlib import Path

#: File systems of the network, as Linux names them; those in user space by what follows "fuse.".
_NETWORK = frozenset(
    {
        "9p", "acfs", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "fhgfs", "glusterfs", "gpfs",
        "lustre", "moosefs", "ncpfs", "nfs", "nfs4", "nfsd", "ocfs2", "orangefs", "panfs", "prl_fs", "pvfs2",
        "s3fs", "smb2", "smb3", "smbfs", "sshfs", "vboxsf", "virtiofs", "vmhgfs", "webdav", "wekafs",
    }
)  # fmt: skip
#: Programs that bring a network disk into user space.
_FUSE = (
    "sshfs",
    "rclone",
    "s3fs",
    "gvfsd-fuse",
    "davfs",
    "curlftpfs",
    "glusterfs",
    "ceph",
    "mergerfs",
    "vmhgfs",
)

_MOUNTS = Path("/proc/self/mountinfo")


def on_network(path: Path) -> bool:
    """Tell whether a file or folder is, or is going to be, on a network disk; False where nobody can tell."""
    place = path.absolute()
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        place = place.resolve()
        if sys.platform == "win32":
            return _is_remote_drive(str(place))
        if not _MOUNTS.exists():
            # macOS mounts shares there. Disks on a cable, too: taken for shares they are only slower.
            return Path("/Volumes") in place.parents
        kinds = _linux_mounts()
    except (OSError, ValueError):
        return False
    found = [point for point in kinds if point == place or point in place.parents]
    return bool(found) and _is_network(kinds[max(found, key=lambda point: len(point.parts))])


def _is_network(kind: str) -> bool:
    if kind.startswith(("fuse.", "fuseblk.")):
        return kind.split(".", 1)[1].startswith(_FUSE)
    return kind in _NETWORK


def _linux_mounts() -> dict[Path, str]:
    """Return mount point -> kind; the last one mounted on a point counts."""
    found = {}
    for line in _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        before, _, after = line.partition(" - ")
        fields, kind = before.split(" "), after.split(" ")[0]
        if len(fields) > 4 and kind:
            found[Path(_unescaped(fields[4]))] = kind
    return found


def _unescaped(text: str) -> str:
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, sign)
    return text


def _is_remote_drive(path: str) -> bool:
    if path.startswith("\\\\"):
        return not path.startswith("\\\\?\\") or path.upper().startswith("\\\\?\\UNC\\")
    import ctypes

    remote = 4  # DRIVE_REMOTE of the Windows API
    return bool(ctypes.windll.kernel32.GetDriveTypeW(path[:3]) == remote)  # type: ignore[attr-defined,unused-ignore]
