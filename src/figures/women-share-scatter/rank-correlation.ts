/**
 * Spearman's rank correlation: Pearson's over ranks, equal values sharing their mean rank.
 *
 * @returns between −1 and 1; null under three pairs or where one side never varies
 */
export function rankCorrelation(
  pairs: readonly { readonly x: number; readonly y: number }[],
): number | null {
  if (pairs.length < 3) return null;
  const xs = ranks(pairs.map(({ x }) => x));
  const ys = ranks(pairs.map(({ y }) => y));
  const mean = (pairs.length + 1) / 2;
  let both = 0;
  let xx = 0;
  let yy = 0;
  xs.forEach((rank, index) => {
    const dx = rank - mean;
    const dy = (ys[index] ?? mean) - mean;
    both += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  if (xx === 0 || yy === 0) return null;
  return Math.max(-1, Math.min(1, both / Math.sqrt(xx * yy)));
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const placed = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to++;
    for (let at = from; at <= to; at++) placed[order[at]?.index ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return placed;
}
