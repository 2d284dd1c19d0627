"""Who sent which part of what a receiver got: by the stock, by a matrix, and both mixed."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Callable, Dict, Iterable, List, Mapping, NamedTuple, Optional, Set, Tuple

if TYPE_CHECKING:
    from ._table import Table

#: Gives a table by its name.
Reader = Callable[[str], "Table"]
#: Sender and receiver.
Pair = Tuple[str, str]


class Weighed(NamedTuple):
    female: float
    male: float
    indirect: bool
    weight: float


class Part(NamedTuple):
    sender: str
    receiver: str
    share: float
    female: Optional[float]
    male: Optional[float]
    evidence: str


def _stock_at(
    table: Reader, year: int, edition: str, newest_matrix: int
) -> Dict[Pair, Tuple[float, float, bool]]:
    """Migrants of a year by pair: between two years of the stock the count runs straight."""
    joined = edition == "joined"
    stock = list(table("joined_stock" if joined else "migrant_stock"))
    if not joined:
        stock = [one for one in stock if str(one["edition"]) == edition]
    zero = {
        (pair["sender"], pair["receiver"])
        for pair in table("assumed_zero")
        if pair["year"] == newest_matrix
    }
    years = {one["year"] for one in stock}
    before = max((one for one in years if one <= year), default=min(years))
    after = min((one for one in years if one >= year), default=max(years))
    found: Dict[Pair, Tuple[float, float, bool]] = {}
    for one in stock:
        if one["year"] not in (before, after) or one["origin"] == one["destination"]:
            continue
        pair = (one["destination"], one["origin"])
        if pair in zero:
            continue
        if before == after:
            part = 1.0
        elif one["year"] == before:
            part = (after - year) / (after - before)
        else:
            part = (year - before) / (after - before)
        flags = one.get("flags") or ""
        indirect = bool(one["indirect"]) if joined else "c" in flags or "i" in flags
        female, male, any_indirect = found.get(pair, (0.0, 0.0, False))
        female += part * (one["female"] or 0)
        male += part * (one["male"] or 0)
        found[pair] = (female, male, any_indirect or indirect)
    return {pair: one for pair, one in found.items() if one[0] + one[1] > 0}


def stock_weight(
    table: Reader, year: int, beta: float, edition: str, method: str, newest_matrix: int
) -> Dict[Pair, Weighed]:
    """Migrants times the income they are assumed to earn (Ratha and Shaw 2007)."""
    newest: Dict[str, Tuple[int, float]] = {}
    for one in table("income_person"):
        if year - 5 < one["year"] <= year:
            newest[one["economy"]] = max(newest.get(one["economy"], (0, 0.0)), (one["year"], one["income"]))
    income = {economy: value for economy, (_, value) in newest.items()}
    weighed: Dict[Pair, Weighed] = {}
    for (sender, receiver), (female, male, indirect) in _stock_at(
        table, year, edition, newest_matrix
    ).items():
        home = income.get(receiver)
        if home is None:
            continue
        host = income.get(sender)
        if host is None or host <= home:
            earned = home
        elif method == "scale_free":
            earned = home * (host / home) ** beta
        else:
            earned = home + (host - home) ** beta
        weighed[sender, receiver] = Weighed(female, male, indirect, (female + male) * earned)
    return weighed


def matrix_part(table: Reader, base: int, never: Set[Pair]) -> Dict[Pair, float]:
    """Each sender's part of what a receiver got by a published matrix."""
    amounts = {
        (one["sender"], one["receiver"]): float(one["usd"])
        for one in table("remittance_flow")
        if one["year"] == base and one["usd"] and one["usd"] > 0
    }
    return _parts_of_whole(
        {
            pair: usd
            for pair, usd in amounts.items()
            if pair not in never and "XUN" not in pair and pair[0] != pair[1]
        }
    )


def mixed_parts(
    stock: Mapping[Pair, Weighed],
    earlier: Mapping[Pair, Weighed],
    past: Mapping[Pair, float],
    method: str,
    apart: int,
) -> List[Part]:
    """What stock and matrix say, mixed as the method has it."""
    counted = _parts_of_whole({pair: one.weight for pair, one in stock.items()})
    known = {receiver for _, receiver in past}
    grown = _growth(stock, earlier)
    mixed: Dict[Pair, float] = {}
    for pair in {**counted, **past}:
        by_stock, by_matrix = counted.get(pair), past.get(pair)
        value: Optional[float]
        if pair[1] not in known:
            value = by_stock
        elif method.startswith("last_matrix"):
            value = by_matrix
        elif method.startswith("rolled"):
            value = None if by_matrix is None else by_matrix * grown.get(pair, 1.0)
        elif method.startswith("blend"):
            told = by_matrix if by_stock is None else by_stock
            value = (by_matrix or 0.0) / apart + (told or 0.0) * (1 - 1 / apart)
        else:
            value = by_stock
        if value is not None and value > 0:
            mixed[pair] = value
    parts = []
    for pair, share in _parts_of_whole(mixed).items():
        one = stock.get(pair)
        if pair not in past:
            evidence = "stock"
        elif one is None:
            evidence = "matrix"
        else:
            evidence = "indirect" if one.indirect else "both"
        people = (None, None) if one is None else (one.female, one.male)
        parts.append(Part(pair[0], pair[1], share, people[0], people[1], evidence))
    return parts


def fitted(
    parts: List[Part], received: Mapping[str, float], paid: Mapping[str, float]
) -> List[Part]:
    """Eight rounds of fitting to what senders are recorded to have paid, where that is credible."""
    usd = [received[part.receiver] * part.share for part in parts]
    first = _sums(usd, (part.sender for part in parts))
    credible = {
        sender: paid[sender]
        for sender, so_far in first.items()
        if paid.get(sender) is not None and so_far >= 1e8 and 0.5 <= paid[sender] / so_far <= 2
    }
    for _ in range(8):
        sent = _sums(usd, (part.sender for part in parts))
        usd = [
            one * credible[part.sender] / sent[part.sender] if part.sender in credible else one
            for one, part in zip(usd, parts)
        ]
        got = _sums(usd, (part.receiver for part in parts))
        usd = [received[part.receiver] * one / got[part.receiver] for one, part in zip(usd, parts)]
    return [part._replace(share=one / received[part.receiver]) for one, part in zip(usd, parts)]


def _growth(stock: Mapping[Pair, Weighed], earlier: Mapping[Pair, Weighed]) -> Dict[Pair, float]:
    """Growth of what the stock says, beside that of the receiver; at most threefold."""
    both = [pair for pair in stock if pair in earlier]
    now = _sums((stock[pair].weight for pair in both), (pair[1] for pair in both))
    then = _sums((earlier[pair].weight for pair in both), (pair[1] for pair in both))
    return {
        pair: min(
            3.0,
            max(1 / 3, stock[pair].weight / earlier[pair].weight / (now[pair[1]] / then[pair[1]])),
        )
        for pair in both
    }


def _parts_of_whole(amounts: Mapping[Pair, float]) -> Dict[Pair, float]:
    whole = _sums(amounts.values(), (receiver for _, receiver in amounts))
    return {pair: amount / whole[pair[1]] for pair, amount in amounts.items()}


def _sums(amounts: Iterable[float], names: Iterable[str]) -> Dict[str, float]:
    found: Dict[str, float] = defaultdict(float)
    for amount, name in zip(amounts, names):
        found[name] += amount
    return found
