#!/usr/bin/env bash
# mlcroissant 1.1.1 (pandas 3.1.1): class codes with leading zeros lose them, though their field is declared as text.
# Done: a valid description of a csv with the codes 005, 006, 007, field of type sc:Text; read record by record. The same rows
# given as inline data.
# Seen: from the csv b"5", b"6", b"7"; with one empty cell b"5.0" and so on; inline the codes come back whole.
# For us: the record set of classes stands inline in croissant.json.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check wheel
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check mlcroissant==1.1.1 pandas==3.1.1
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
import hashlib
import json
import logging
import sys
from importlib.metadata import version
from pathlib import Path

import mlcroissant
import pandas

logging.disable(logging.WARNING)
CONTEXT = {
    "@language": "en", "@vocab": "https://schema.org/", "sc": "https://schema.org/", "cr": "http://mlcommons.org/croissant/",
    "citeAs": "cr:citeAs", "column": "cr:column", "conformsTo": "dct:conformsTo", "dct": "http://purl.org/dc/terms/",
    "data": {"@id": "cr:data", "@type": "@json"}, "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "extract": "cr:extract", "field": "cr:field", "fileObject": "cr:fileObject", "recordSet": "cr:recordSet", "source": "cr:source",
}


def codes(rows, inline):
    table = "code,name\n" + "".join(f"{code},{name}\n" for code, name in rows)
    Path("classes.csv").write_text(table)
    fields = []
    for column in ("code", "name"):
        field = {"@type": "cr:Field", "@id": f"classes/{column}", "name": column, "dataType": "sc:Text"}
        if not inline:
            field["source"] = {"fileObject": {"@id": "classes.csv"}, "extract": {"column": column}}
        fields.append(field)
    records = {"@type": "cr:RecordSet", "@id": "classes", "name": "classes", "field": fields}
    if inline:
        records["data"] = [{"classes/code": code, "classes/name": name} for code, name in rows]
    description = {
        "@context": CONTEXT, "@type": "sc:Dataset", "name": "codes", "description": "Three classes.", "url": "https://example.org",
        "license": "https://creativecommons.org/licenses/by/4.0/", "conformsTo": "http://mlcommons.org/croissant/1.0",
        "datePublished": "2026-01-01", "version": "1.0.0", "creator": {"@type": "Person", "name": "A. N. Other"},
        "distribution": [{
            "@type": "cr:FileObject", "@id": "classes.csv", "name": "classes.csv", "contentUrl": "classes.csv",
            "encodingFormat": "text/csv", "sha256": hashlib.sha256(table.encode()).hexdigest(),
        }],
        "recordSet": [records],
    }
    Path("croissant.json").write_text(json.dumps(description))
    return [record["classes/code"] for record in mlcroissant.Dataset("croissant.json").records("classes")]


rows = [("005", "maize"), ("006", "wheat"), ("007", "rape")]
seen = {"csv": codes(rows, False), "csv with a gap": codes([*rows, ("", "unknown")], False), "inline": codes(rows, True)}
print("mlcroissant", version("mlcroissant"), "pandas", pandas.__version__)
for way, values in seen.items():
    print(f"{way}: {values}")
plain = [value.decode() if isinstance(value, bytes) else value for value in seen["inline"]]
wrong = seen["csv"] == [b"5", b"6", b"7"] and seen["csv with a gap"][:3] == [b"5.0", b"6.0", b"7.0"]
sys.exit(0 if wrong and plain == ["005", "006", "007"] else 1)
PYTHON
