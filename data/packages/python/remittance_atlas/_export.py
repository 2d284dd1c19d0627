"""Files that were taken from a page of the atlas."""

from __future__ import annotations

import csv
import re
import warnings
from pathlib import Path
from typing import Any, Dict, List, Union

from ._table import Table


def read_export(file: Union[str, Path]) -> Table:
    """A CSV file of a figure or of the table of corridors, whose last columns say where it is from.

    A file whose rows were cut says so: by a warning, and in `cut`.
    """
    with Path(file).open(encoding="utf-8", newline="") as opened:
        rows = csv.reader(opened)
        head = next(rows)
        cells = list(zip(*rows)) or [() for _ in head]
    all_columns = dict(zip(head, cells))
    if "atlas_source" not in all_columns or "atlas_edition" not in all_columns:
        raise ValueError(f"{file} says not where it is from: it was not taken from the atlas as CSV.")
    # In merged files each column has what any of them says, in their order.
    told = {
        name: "; ".join(one for one in dict.fromkeys(values) if one != "")
        for name, values in all_columns.items()
        if name.startswith("atlas_")
    }
    citation = (
        f"{told['atlas_source']}. In: Remittance Atlas, edition {told['atlas_edition']}, "
        f"{told['atlas_link']} ({told['atlas_downloaded']}). Licence: {told['atlas_licence']}."
    )
    columns: Dict[str, List[Any]] = {
        name: _typed(values) for name, values in all_columns.items() if name not in told
    }
    cut = told.get("atlas_cut", "")
    if cut:
        warnings.warn(f"{file} has not all rows. {cut}", stacklevel=2)
    return Table(Path(file).stem, columns, told["atlas_edition"], [citation], {}, told["atlas_kind"], cut)


_whole = re.compile(r"-?(?:0|[1-9][0-9]*)")
_number = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")


def _typed(texts: Any) -> List[Any]:
    """`true` and `false`, plain numbers, and else text, as `01` is; what is empty is missing."""
    given = [text for text in texts if text != ""]
    if given and all(text in ("true", "false") for text in given):
        return [None if text == "" else text == "true" for text in texts]
    for pattern, parse in ((_whole, int), (_number, float)):
        if given and all(pattern.fullmatch(text) for text in given):
            return [None if text == "" else parse(text) for text in texts]
    return [None if text == "" else text for text in texts]
