import type { LineBand, LinePoint } from '../../charts/lines/line-series.ts';
import type { Cell } from './cell.ts';

/** The amounts of years as points of a line; ours are told as estimates. */
export function pointsOf(cells: readonly Cell[]): LinePoint[] {
  return cells.flatMap(({ year, usd, state }) =>
    usd === null ? [] : [{ x: year, y: usd, estimate: state === 'modelled' }],
  );
}

/** The intervals of estimates, a band for each stretch of years that follow one another. */
export function bandsOf(modelled: readonly Cell[]): LineBand[] {
  return stretches(modelled).map((cells) => ({
    id: `modelled-${cells[0]?.year ?? 0}`,
    tone: 'flow',
    points: cells.map(({ year, usd, low, high }) => ({
      x: year,
      low: low ?? usd ?? 0,
      high: high ?? usd ?? 0,
    })),
  }));
}

function stretches(cells: readonly Cell[]): Cell[][] {
  const found: Cell[][] = [];
  for (const cell of cells) {
    const last = found.at(-1);
    if (last?.at(-1)?.year === cell.year - 1) last.push(cell);
    else found.push([cell]);
  }
  return found;
}
