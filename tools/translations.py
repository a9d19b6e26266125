"""Gather the texts of the plugin into i18n/*.ts; translations that are there stay.

Needs pylupdate6 (PyQt6's): PyQt5's loses texts before a trailing comma.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from core_texts import as_source

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("de", "en", "es", "fr")

#: The language of the sources: only what has a singular and a plural.
ONLY_PLURALS = ("en",)

#: Languages of which every text has to be there; the others ship as far as they go.
COMPLETE = LANGUAGES


def texts() -> list[Path]:
    """Return the sources that have texts: those that may import QGIS."""
    package = ROOT / "deepsatdata_plugin"
    found = [package / "plugin.py"]
    for layer in ("processing", "gui"):
        found += sorted((package / layer).rglob("*.py"))
    return found


def update(target: Path, language: str) -> None:
    """Bring one .ts up to date; relative paths, no line numbers, so that only texts change it."""
    sources = [path.relative_to(ROOT).as_posix() for path in texts()]
    # What it cannot find by itself, as a source of its own.
    gathered = ROOT / "build" / "gathered_texts.py"
    gathered.parent.mkdir(exist_ok=True)
    gathered.write_text(as_source(), encoding="utf-8")
    sources.append(gathered.relative_to(ROOT).as_posix())
    subprocess.run(
        [str(ROOT / ".venv" / "pylupdate6"), "--no-obsolete", "--ts", str(target), *sources],
        check=True,
        cwd=ROOT,
    )
    text = target.read_text(encoding="utf-8")
    if language in ONLY_PLURALS:
        text = re.sub(r" *<message>.*?</message>\n", "", text, flags=re.DOTALL)
        text = re.sub(r"<context>\s*<name>[^<]*</name>\s*</context>", "", text)
    lines = [line for line in text.splitlines() if "<location " not in line]
    if f'language="{language}"' not in text:
        lines = [line.replace("<TS version", f'<TS language="{language}" version') for line in lines]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> int:
    """Update all languages."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "i18n"
    folder.mkdir(exist_ok=True)
    for language in LANGUAGES:
        update(folder / f"deepsatdata_{language}.ts", language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
