"""The public copy of the data at an address or in a folder."""

from __future__ import annotations

import difflib
import hashlib
import json
import os
import pkgutil
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Union
from urllib.request import urlopen

from . import _built, _estimate, _read
from ._table import Table


class AtlasError(Exception):
    """Says what is asked for and isn't there."""


@dataclass(frozen=True)
class Column:
    name: str
    #: integer, number, boolean, date or string
    type: str
    unit: str
    title: str


@dataclass(frozen=True)
class TableInfo:
    name: str
    title: str
    rows: int
    #: Its amounts are estimates of the atlas, and no publisher's figures.
    modelled: bool
    sources: Sequence[str]


class Atlas:
    """The data at `base`: an address such as https://<site>/data/latest, or a folder with a copy.

    Without it the environment's REMITTANCE_ATLAS, then the address that the package was built for.
    With `edition`, eight hex digits, a script is held to one edition of the data: another one there
    raises AtlasError. What is downloaded is kept in `cache`, by edition (by default in the folder
    .cache/remittance-atlas of the home folder), and checked by its SHA-256 each time it is read.
    """

    def __init__(
        self,
        base: Optional[str] = None,
        edition: Optional[str] = None,
        cache: Optional[str] = None,
    ) -> None:
        found = base or os.environ.get("REMITTANCE_ATLAS") or _built.BASE
        if not found:
            raise AtlasError(
                'Say where the data are: Atlas("https://<site>/data/latest"), a folder with a copy of '
                "it, or set the environment variable REMITTANCE_ATLAS."
            )
        self.base = str(found).rstrip("/")
        if self.base.startswith("file://"):
            self.base = self.base[len("file://") :]
        self._local = "://" not in self.base
        if self._local and not Path(self.base).is_dir():
            raise AtlasError(f"There is no folder {self.base}")
        self._cache = Path(cache or Path.home() / ".cache" / "remittance-atlas")
        described = json.loads(self._bytes("datapackage.json"))
        self.edition: str = described["edition"]
        self.version: str = described["version"]
        self._resources: Mapping[str, Dict[str, Any]] = {
            one["path"]: one for one in described["resources"]
        }
        if edition is not None and edition != self.edition:
            raise AtlasError(
                f"The data at {self.base} are of edition {self.edition} (version {self.version}), and "
                f"this script is written for edition {edition}. Point it to a copy of that edition "
                "(see Atlas.copy), or take the newer one and compare."
            )

    def __repr__(self) -> str:
        return f"<Atlas version {self.version}, edition {self.edition}, {self.base}>"

    def tables(self) -> List[TableInfo]:
        """All tables."""
        return [
            TableInfo(
                name,
                one["title"],
                one["rows"],
                bool(one.get("modelled")),
                [source["id"] for source in one.get("sources", [])],
            )
            for name, one in self._tables().items()
        ]

    def columns(self, name: str) -> List[Column]:
        """The columns of a table."""
        return [
            Column(one["name"], one["type"], one.get("unit", ""), one["title"])
            for one in self._described(name)["schema"]["fields"]
        ]

    def table(self, name: str, format: str = "auto") -> Table:
        """One table: Parquet where pyarrow or duckdb is installed, else CSV; the rows are the same."""
        described = self._described(name)
        columns = self.columns(name)
        reader = _read.parquet_reader() if format in ("auto", "parquet") else None
        if format == "parquet" and reader is None:
            raise AtlasError("Reading Parquet takes one of the packages pyarrow and duckdb.")
        if reader is None:
            values = _read.read_csv(self.file(f"{name}.csv"), columns)
        else:
            values = reader(self.file(f"{name}.parquet"))
        if set(values) != {column.name for column in columns}:
            raise AtlasError(f"The columns of {name} are not those that datapackage.json describes.")
        # Parquet has the order of the database.
        values = {column.name: _as_described(values[column.name], column.type) for column in columns}
        return Table(
            name,
            values,
            self.edition,
            self.citation(name),
            {column.name: column.unit for column in columns if column.unit},
            "modelled" if described.get("modelled") else "published",
        )

    def citation(self, name: Optional[str] = None) -> List[str]:
        """How to cite the atlas, or a table: its publishers first, then the atlas."""
        address = self._address()
        own = f"Remittance Atlas, version {self.version}, edition {self.edition} of the data."
        own += f" {address}" if address else ""
        if name is None:
            return [own]
        described = self._described(name)
        said = ["Estimate of the atlas, resting on the sources named."] if described.get("modelled") else []
        for source in described.get("sources", []):
            text = source.get("citation") or f"{source['title']}, {source['version']}."
            said.append(f"{text} Licence: {source['licence']}.")
        return [*said, f"As joined in: {own}"]

    def modelled_flow(
        self,
        year: Optional[int] = None,
        beta: float = 0.75,
        edition: Union[str, int] = "joined",
        method: str = "blend",
    ) -> Table:
        """Who sent what to whom in a year, modelled as the macro modelled_flow of the atlas does it.

        A row a corridor: year, sender, receiver, usd, lower, upper (80 % interval, of the first
        setting alone), female, male, evidence. Sender XUN is what cannot be shared out.
        """
        columns, setting = _estimate.modelled_flow(self, year, beta, str(edition), method)
        said = f"Setting: year {setting.year}, beta {beta}, stock {edition}, method {method}."
        usd = {name: "US$" for name in ("usd", "lower", "upper")}
        return Table(
            "modelled_flow",
            columns,
            self.edition,
            [*self.citation("modelled_newest"), said],
            {**usd, "year": "year", "female": "persons", "male": "persons"},
            "modelled",
        )

    def connect(self) -> Any:
        """A connection of duckdb with a view a table and the macro modelled_flow."""
        import duckdb

        connection = duckdb.connect()
        script = pkgutil.get_data(__package__ or "remittance_atlas", "remittance-atlas.sql") or b""
        connection.execute("SET VARIABLE atlas = '" + self.base.replace("'", "''") + "'")
        connection.execute(script.decode("utf-8"))
        return connection

    def copy(self, folder: str, tables: Optional[Sequence[str]] = None) -> "Atlas":
        """Keeps tables in a folder, for scripts that are held to this edition."""
        names = list(self._tables()) if tables is None else list(tables)
        for name in names:
            self._described(name)
        target = Path(folder)
        target.mkdir(parents=True, exist_ok=True)
        (target / "datapackage.json").write_bytes(self._bytes("datapackage.json"))
        for name in names:
            for ending in ("csv", "parquet"):
                shutil.copyfile(self.file(f"{name}.{ending}"), target / f"{name}.{ending}")
        return Atlas(str(target), edition=self.edition)

    def file(self, path: str) -> Path:
        """Where a file of the copy lies, or was downloaded to and checked."""
        if self._local:
            found = Path(self.base) / path
            if not found.is_file():
                raise AtlasError(f"There is no file {found}")
            return found
        kept = self._cache / self.edition / path
        said = self._resources.get(path, {}).get("hash")
        if not kept.is_file() or not _is_as_said(kept.read_bytes(), said):
            content = self._bytes(path)
            if not _is_as_said(content, said):
                raise AtlasError(
                    f"{path} is not as datapackage.json describes it: the data were renewed meanwhile, "
                    "or the download was cut. Open the atlas again."
                )
            kept.parent.mkdir(parents=True, exist_ok=True)
            partial = kept.with_name(kept.name + ".part")
            partial.write_bytes(content)
            partial.replace(kept)
        return kept

    def _bytes(self, path: str) -> bytes:
        if self._local:
            return (Path(self.base) / path).read_bytes()
        with urlopen(f"{self.base}/{path}") as answer:
            return bytes(answer.read())

    def _address(self) -> str:
        """Where others find the atlas: never a path of this machine."""
        if _built.DOI:
            return f"https://doi.org/{_built.DOI}"
        return _built.BASE if self._local else self.base

    def _tables(self) -> Dict[str, Dict[str, Any]]:
        return {
            path[: -len(".csv")]: one
            for path, one in self._resources.items()
            if one["format"] == "csv"
        }

    def _described(self, name: str) -> Dict[str, Any]:
        known = self._tables()
        if name not in known:
            near = difflib.get_close_matches(name, known)
            hint = f" Did you mean {' or '.join(near)}?" if near else ""
            raise AtlasError(f"There is no table {name}.{hint} Atlas.tables() lists them.")
        return known[name]


def _is_as_said(content: bytes, said: Optional[str]) -> bool:
    return not said or said == "sha256:" + hashlib.sha256(content).hexdigest()


def _as_described(values: List[Any], type: str) -> List[Any]:
    """Text where text is described: a name such as a year is a number in Parquet."""
    if type != "string":
        return values
    return [one if one is None or isinstance(one, str) else str(one) for one in values]
