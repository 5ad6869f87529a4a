"""Runs each script given and writes the rows of its `answer`: a cell a field, "n" and a number, "t" and a text, or "-".

python3 run_all.py <folder>: reads *.py there in order of their names, writes <name>.out beside.
"""

import contextlib
import io
import pathlib
import sys
import urllib.parse
import warnings

import pandas as pd

warnings.simplefilter("ignore")


def written(cell):
    if pd.isna(cell):
        return "-"
    return "t" + urllib.parse.quote(cell) if isinstance(cell, str) else f"n{float(cell):.17g}"


for path in sorted(pathlib.Path(sys.argv[1]).glob("*.py")):
    try:
        scope = {}
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(path.read_text(encoding="utf-8"), path.name, "exec"), scope)
        rows = [[written(cell) for cell in row] for row in scope["answer"].itertuples(index=False, name=None)]
        lines = [str(len(rows)), *("\t".join(row) for row in rows)]
    except Exception as error:
        lines = ["error", f"{type(error).__name__}: {error}"]
    path.with_suffix(".out").write_text("\n".join(lines) + "\n", encoding="utf-8")
