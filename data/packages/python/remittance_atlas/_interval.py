"""The 80 % interval of each amount, by the errors of held-out years; of the used setting alone."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, List, Mapping, Optional, Tuple

from ._parts import Part, Reader

if TYPE_CHECKING:
    from ._estimate import Setting

Ends = Tuple[Optional[float], Optional[float]]


def interval_ends(
    table: Reader, parts: List[Part], received: Mapping[str, float], setting: "Setting"
) -> List[Ends]:
    used = any(
        one["used"]
        and (one["beta"], one["edition"], one["method"]) == (setting.beta, setting.edition, setting.method)
        for one in table("estimate_candidate")
    )
    if not used:
        return [(None, None)] * len(parts)
    errors = {
        (one["size"], one["evidence"]): (one["lower"], one["upper"])
        for one in table("corridor_error")
        if one["years_on"] == setting.years_on
    }
    doubted = {(one["sender"], one["receiver"]) for one in table("doubted_pair")}
    ends: List[Ends] = []
    for part in parts:
        total = received[part.receiver]
        usd = total * part.share
        low, high = errors.get((_size(usd), part.evidence), (None, None))
        if (part.sender, part.receiver) in doubted:
            low = None
        ends.append((None, None) if high is None else _ends(usd, total, low, high))
    return ends


def _ends(usd: float, total: float, low: Optional[float], high: float) -> Ends:
    share = min(usd / total, 0.99)
    odds = math.log(share / (1 - share))
    lower = 0.0 if low is None else min(usd, total / (1 + math.exp(-(odds + low))))
    upper = max(usd, total / (1 + math.exp(-(odds + high))))
    return min(usd, _rounded(lower, usd)), min(total, max(usd, _rounded(upper, usd)))


def _size(usd: float) -> int:
    return 1 + sum(usd >= limit for limit in (1e6, 1e7, 1e8, 1e9))


def _rounded(end: float, usd: float) -> float:
    """Two digits; where rounding would bring an end to the amount or past it, it goes outwards."""
    if end <= 0:
        return 0.0
    step = 10.0 ** (math.floor(math.log10(end)) - 1)
    near = math.floor(end / step + 0.5) * step
    if end > usd and near <= usd:
        return math.ceil(end / step) * step
    if end < usd and near >= usd:
        return math.floor(end / step) * step
    return near
