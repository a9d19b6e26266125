"""The security gate of plugins.qgis.org on a staged plugin: bandit and detect-secrets must find nothing.

The site blocks an upload on any finding, and counts a plugin that brings its own configuration as
"configured": so there is none, and no finding either.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

#: What the site has switched on: bandit's tests but for B109, B404, B410 and B411.
BANDIT_TESTS = (Path(__file__).with_name("bandit_tests.txt")).read_text(encoding="utf-8").strip()


def bandit(folder: Path) -> list[str]:
    """Return one line a finding."""
    done = subprocess.run(
        [sys.executable, "-m", "bandit", "-q", "-r", str(folder), "-t", BANDIT_TESTS, "-f", "json"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if not done.stdout.strip():
        raise RuntimeError(done.stderr)
    report = json.loads(done.stdout)
    errors = [f"{error['filename']}: {error['reason']}" for error in report["errors"]]
    return errors + [
        f"{found['filename']}:{found['line_number']}: {found['test_id']} {found['issue_text']}"
        for found in report["results"]
    ]


def secrets(folder: Path) -> list[str]:
    """Return one line a finding; metadata.txt is exempt on the site."""
    done = subprocess.run(
        [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."],
        capture_output=True, text=True, check=True, cwd=folder,
    )  # fmt: skip
    return [
        f"{file}:{found['line_number']}: {found['type']}"
        for file, rows in json.loads(done.stdout)["results"].items()
        for found in rows
        if Path(file).name != "metadata.txt"
    ]


def main() -> int:
    """Scan the folder given."""
    folder = Path(sys.argv[1])
    if not (folder / "metadata.txt").is_file():
        print(f"{folder} holds no staged plugin: run `make build`", file=sys.stderr)
        return 2
    found = [*bandit(folder), *secrets(folder)]
    print("\n".join([*found, f"{len(found)} findings"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
