"""The estimate: the arithmetic of the macro modelled_flow of the atlas's database."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Dict, List, NamedTuple, Optional, Set, Tuple

from ._interval import interval_ends
from ._parts import Part, Reader, fitted, matrix_part, mixed_parts, stock_weight

if TYPE_CHECKING:
    from ._atlas import Atlas

METHODS = (
    "blend",
    "rolled",
    "last_matrix",
    "ratha_shaw",
    "scale_free",
    "blend_fitted",
    "rolled_fitted",
    "ratha_shaw_fitted",
)


class Setting(NamedTuple):
    year: int
    beta: float
    edition: str
    method: str
    base: int

    @property
    def years_on(self) -> int:
        """Years from the matrix, as the errors of held-out years are kept by."""
        apart = self.year - self.base
        if apart >= 0:
            return min(4, apart)
        return -1 if apart >= -3 else -4


def modelled_flow(
    atlas: "Atlas", year: Optional[int], beta: float, edition: str, method: str
) -> Tuple[Dict[str, List[Any]], Setting]:
    # Each table is read once.
    table: Reader = lru_cache(maxsize=None)(atlas.table)
    totals = list(table("headline_total"))
    if year is None:
        year = max(table("modelled_newest")["year"])
    _check(table, totals, year, beta, edition, method)
    matrices = sorted(set(table("remittance_matrix")["year"]))
    setting = Setting(year, beta, edition, method, _base_matrix(year, matrices))
    never = {
        (pair["sender"], pair["receiver"])
        for pair in table("excluded_pair")
        if pair["since"] is None or year >= pair["since"]
    }
    parts = _parts(table, setting, never, max(matrices))

    of_year = [one for one in totals if one["year"] == year]
    received = {
        one["economy"]: one["usd"] for one in of_year if one["direction"] == "received" and one["usd"] > 0
    }
    told: Set[str] = {part.receiver for part in parts}
    parts = [part for part in parts if part.receiver in received]
    if method.endswith("_fitted"):
        paid = {one["economy"]: one["usd"] for one in of_year if one["direction"] == "paid"}
        parts = fitted(parts, received, paid)
    ends = interval_ends(table, parts, received, setting)
    rows: List[Tuple[Any, ...]] = [
        (year, part.sender, part.receiver, received[part.receiver] * part.share, low, high)
        + (part.female, part.male, part.evidence)
        for part, (low, high) in zip(parts, ends)
    ]
    rows += [
        (year, "XUN", receiver, float(usd), None, None, None, None, None)
        for receiver, usd in received.items()
        if receiver not in told
    ]
    rows.sort(key=lambda row: (row[2], row[1]))
    names = ("year", "sender", "receiver", "usd", "lower", "upper", "female", "male", "evidence")
    return {name: [row[at] for row in rows] for at, name in enumerate(names)}, setting


def _parts(
    table: Reader, setting: Setting, never: Set[Tuple[str, str]], newest_matrix: int
) -> List[Part]:
    year, beta, edition, method, base = setting
    stock = stock_weight(table, year, beta, edition, method, newest_matrix)
    stock = {pair: one for pair, one in stock.items() if pair not in never}
    earlier = (
        stock_weight(table, base, beta, edition, method, newest_matrix)
        if method.startswith("rolled")
        else {}
    )
    past = matrix_part(table, base, never)
    return mixed_parts(stock, earlier, past, method, abs(year - base))


def _base_matrix(year: int, matrices: List[int]) -> int:
    """Of a year with a matrix of its own the one before it, else the nearest."""
    own = year in matrices
    return min(
        (one for one in matrices if one != year),
        key=lambda one: (own and one > year, abs(one - year), one),
    )


def _check(
    table: Reader, totals: List[Dict[str, Any]], year: int, beta: float, edition: str, method: str
) -> None:
    from ._atlas import AtlasError

    last = max(one["year"] for one in totals if one["direction"] == "received")
    if not 2000 <= year <= last:
        raise AtlasError(f"There is no estimate for the year {year}. The years are 2000 to {last}.")
    if not 0 <= beta <= 1:
        raise AtlasError(f"beta is {beta}; it lies between 0 and 1.")
    known = ["joined"]
    if edition != "joined":
        known += [str(one) for one in sorted(set(table("migrant_stock")["edition"]))]
    if edition not in known:
        raise AtlasError(
            f"There is no revision {edition} of the migrant stock. Write one of: {', '.join(known)}."
        )
    if method not in METHODS:
        raise AtlasError(f"There is no method {method}. Write one of: {', '.join(METHODS)}.")
