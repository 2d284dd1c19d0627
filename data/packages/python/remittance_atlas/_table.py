"""Rows by column, with what is to be known of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Iterator, List, Mapping, Sequence


@dataclass(frozen=True)
class Table:
    """Columns of equal length. A missing value is None, which is neither zero nor too small."""

    name: str
    columns: Mapping[str, List[Any]]
    edition: str
    citation: Sequence[str] = ()
    units: Mapping[str, str] = field(default_factory=dict)
    #: `published`, or `modelled` where amounts are estimates of the atlas.
    kind: str = "published"
    #: What a file says whose rows were cut, as `Cut: the first 1000 of more rows`; else empty.
    cut: str = ""

    def __repr__(self) -> str:
        return f"<Table {self.name}, {len(self)} rows of {', '.join(self.columns)}, {self.kind}, edition {self.edition}>"

    def __len__(self) -> int:
        return len(next(iter(self.columns.values()), []))

    def __getitem__(self, column: str) -> List[Any]:
        return self.columns[column]

    def __iter__(self) -> Iterator[Dict[str, Any]]:
        return self.rows()

    def rows(self) -> Iterator[Dict[str, Any]]:
        """Row by row, as dictionaries."""
        names = list(self.columns)
        for values in zip(*self.columns.values()):
            yield dict(zip(names, values))

    def to_pandas(self) -> Any:
        """A DataFrame of pandas, with `edition` and `citation` in its `attrs`."""
        import pandas

        frame = pandas.DataFrame(dict(self.columns)).convert_dtypes()
        frame.attrs.update(edition=self.edition, citation=list(self.citation), kind=self.kind)
        if self.cut:
            frame.attrs.update(cut=self.cut)
        return frame
