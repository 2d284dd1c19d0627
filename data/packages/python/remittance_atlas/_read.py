"""Reads Parquet and CSV to the same values."""

from __future__ import annotations

import csv
import importlib.util
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Sequence

if TYPE_CHECKING:
    from ._atlas import Column

Columns = Dict[str, List[Any]]

_parsers: Mapping[str, Callable[[str], Any]] = {
    "integer": int,
    "number": float,
    "boolean": lambda text: text == "true",
    "date": date.fromisoformat,
}


def read_csv(path: Path, columns: Sequence["Column"]) -> Columns:
    """A CSV with the types of its description; what is empty is missing."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        head = next(rows)
        cells = list(zip(*rows)) or [() for _ in head]
    types = {column.name: column.type for column in columns}
    values: Columns = {}
    for name, texts in zip(head, cells):
        parse = _parsers.get(types.get(name, "string"), str)
        values[name] = [None if text == "" else parse(text) for text in texts]
    return values


def parquet_reader() -> Optional[Callable[[Path], Columns]]:
    """What reads Parquet here, or None."""
    if importlib.util.find_spec("pyarrow"):
        return _by_arrow
    if importlib.util.find_spec("duckdb"):
        return _by_duckdb
    return None


def _by_arrow(path: Path) -> Columns:
    import pyarrow.parquet

    return dict(pyarrow.parquet.read_table(path, partitioning=None).to_pydict())


def _by_duckdb(path: Path) -> Columns:
    import duckdb

    with duckdb.connect() as engine:
        found = engine.execute("FROM read_parquet(?, hive_partitioning = false)", [str(path)])
        names = [column[0] for column in found.description]
        rows = found.fetchall()
    cells = list(zip(*rows)) or [() for _ in names]
    return {name: list(values) for name, values in zip(names, cells)}
