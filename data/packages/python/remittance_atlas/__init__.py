"""Tables and estimate of the Remittance Atlas.

>>> import remittance_atlas as ra
>>> data = ra.Atlas("https://<site>/data/latest")  # or a folder with a copy
>>> data.tables()[0].name
>>> costs = data.table("sending_cost")
>>> costs.citation, costs.units["cost_pct"], costs["cost_pct"][:3]
>>> flow = data.modelled_flow(2015)
"""

from ._atlas import Atlas, AtlasError, Column, TableInfo
from ._built import VERSION as __version__
from ._estimate import METHODS
from ._export import read_export
from ._table import Table

__all__ = [
    "METHODS",
    "Atlas",
    "AtlasError",
    "Column",
    "Table",
    "TableInfo",
    "__version__",
    "read_export",
]
