#!/usr/bin/env python3
"""Writes Sources/StrataDetect/Validators/Identity/Divisions+Data.swift from a list of divisions.

usage: make-divisions.py DIVISIONS.tsv   (columns: code, name, first year, last year)
"""
import pathlib
import sys

rows = []
for line in open(sys.argv[1], encoding="utf-8"):
    if line.startswith("#") or not line.strip():
        continue
    code, _, first, last = (line.rstrip("\n").split("\t") + ["", ""])[:4]
    assert len(code) == 6 and code.isdigit(), line
    rows.append((code, int(first or 0), int(last or 9999)))
rows = sorted(set(rows))
# A province stands in the list once for itself and, where it is young, once with its years.
dated = {code for code, first, last in rows if first > 0}
rows = [row for row in rows if not (row[0].endswith("0000") and row[0] in dated and row[1] == 0)]

out = [
    "extension Divisions {",
    "    /// Records of 14 characters, sorted: code, first year, last year (0000 and 9999: open).",
    "    /// Written by `Scripts/make-divisions.py`.",
    '    static let records: StaticString = """',
]
line = ""
for code, first, last in rows:
    line += f"{code}{first:04}{last:04}"
    if len(line) == 14 * 6:
        out.append("        " + line + "\\")
        line = ""
out.append("        " + line)
out += ['        """', "}", ""]
path = pathlib.Path(__file__).parent.parent
path = path / "Sources/StrataDetect/Validators/Identity/Divisions+Data.swift"
path.write_text("\n".join(out), encoding="ascii")
