"""Files that were taken from a page of the atlas."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any, Dict, List, Union

from ._table import Table


def read_export(file: Union[str, Path]) -> Table:
    """A CSV file of a figure or of the table of corridors, whose last columns say where it is from."""
    with Path(file).open(encoding="utf-8", newline="") as opened:
        rows = csv.reader(opened)
        head = next(rows)
        cells = list(zip(*rows)) or [() for _ in head]
    all_columns = dict(zip(head, cells))
    if "atlas_source" not in all_columns or "atlas_edition" not in all_columns:
        raise ValueError(f"{file} says not where it is from: it was not taken from the atlas as CSV.")
    told = {name: next(iter(values), "") for name, values in all_columns.items() if name.startswith("atlas_")}
    citation = (
        f"{told['atlas_source']}. In: Remittance Atlas, edition {told['atlas_edition']}, "
        f"{told['atlas_link']} ({told['atlas_downloaded']}). Licence: {told['atlas_licence']}."
    )
    columns: Dict[str, List[Any]] = {
        name: _typed(values) for name, values in all_columns.items() if name not in told
    }
    return Table(Path(file).stem, columns, told["atlas_edition"], [citation], {}, told["atlas_kind"])


def _typed(texts: Any) -> List[Any]:
    """`true` and `false`, numbers, and else text; what is empty is missing."""
    given = [text for text in texts if text != ""]
    if given and all(text in ("true", "false") for text in given):
        return [None if text == "" else text == "true" for text in texts]
    for parse in (int, float):
        try:
            return [None if text == "" else parse(text) for text in texts]
        except ValueError:
            continue
    return [None if text == "" else text for text in texts]
