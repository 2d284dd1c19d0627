"""Run with the public copy, a file taken from a page, and the folder for results."""

import csv
import sys
from pathlib import Path

import remittance_atlas as ra

base, taken, folder = sys.argv[1:]
data = ra.Atlas(base)
data = ra.Atlas(base, edition=data.edition)


def write(name: str, columns: dict) -> None:
    with (Path(folder) / f"python-{name}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        for row in zip(*columns.values()):
            writer.writerow("" if one is None else str(one).lower() if one in (True, False) and isinstance(one, bool) else one for one in row)


infos = data.tables()
write("tables", {"name": [one.name for one in infos], "rows": [one.rows for one in infos]})
for name in ("sending_cost", "economy", "source", "remittance_flow", "headline_total"):
    write(name, dict(data.table(name).columns))
write("estimate", dict(data.modelled_flow().columns))
write("other-estimate", dict(data.modelled_flow(2019, 0.5, "2020", "rolled_fitted").columns))
export = ra.read_export(taken)
write("export", dict(export.columns))
(Path(folder) / "python-citation.csv").write_text(
    "\n".join([*export.citation, export.kind, export.edition]), encoding="utf-8"
)
