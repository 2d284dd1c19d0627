import { inDollars, type Dollars } from '../../domain/dollars.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { FlowRow, MatrixRow } from './rows.ts';

/**
 * What a year says of a corridor. `published`: an amount above zero. `set_to_zero`: the publisher's
 * explicit zero. `zero`: both ends are in the matrix, which gives the pair nothing. `no_estimate`:
 * both are in it, but it knows nothing of the receiver. `outside`: one end is not in it.
 */
export type CellState =
  'published' | 'set_to_zero' | 'zero' | 'not_available' | 'no_estimate' | 'outside' | 'modelled';

/** A year of a corridor; amounts in the dollars wanted, shares in % of the publisher's own sums. */
export interface Cell {
  year: number;
  state: CellState;
  /** In US$ of the year itself. */
  nominal: number | null;
  usd: number | null;
  low: number | null;
  high: number | null;
  /** The release it is from; null if it is modelled. */
  release: { source: string; edition: string } | null;
  ofSender: number | null;
  ofReceiver: number | null;
}

/** Every year of a corridor, published or modelled, by rising year. */
export function cellsOf(
  receiver: EconomyCode,
  sent: readonly FlowRow[],
  ofSender: readonly MatrixRow[],
  ofReceiver: readonly MatrixRow[],
  dollars: Dollars,
): Cell[] {
  const rows = sent.filter((row) => row.receiver === receiver);
  const published = ofSender.map((matrix): Cell => {
    const end = ofReceiver.find((one) => one.year === matrix.year);
    const row = rows.find((one) => one.year === matrix.year && one.status !== 'modelled');
    const state = stateOf(row, matrix, end);
    const usd = state === 'zero' ? 0 : (row?.usd ?? null);
    const nominal = state === 'not_available' ? null : usd;
    return {
      year: matrix.year,
      state,
      nominal,
      usd: inDollars(dollars, nominal, matrix.deflator),
      low: null,
      high: null,
      release: { source: matrix.source, edition: matrix.edition },
      ofSender: partOf(usd, matrix.paid),
      ofReceiver: partOf(usd, end?.received ?? null),
    };
  });
  const modelled = rows
    .filter((row) => row.status === 'modelled')
    .map(({ year, usd, low, high, deflator }): Cell => {
      const none = { release: null, ofSender: null, ofReceiver: null };
      const told = (amount: number | null) => inDollars(dollars, amount, deflator);
      return {
        year,
        state: 'modelled',
        nominal: usd,
        usd: told(usd),
        low: told(low),
        high: told(high),
        ...none,
      };
    });
  return [...published, ...modelled].toSorted((a, b) => a.year - b.year);
}

/** Whether an estimate is among the years. */
export function hasEstimate(cells: readonly Cell[]): boolean {
  return cells.some(({ state }) => state === 'modelled');
}

function stateOf(
  row: FlowRow | undefined,
  sender: MatrixRow,
  receiver: MatrixRow | undefined,
): CellState {
  if (row?.status === 'zero') return 'set_to_zero';
  if (row) return row.status;
  if (sender.as_sender === true && receiver?.as_receiver === true) return 'zero';
  return sender.as_sender !== null && receiver !== undefined && receiver.as_sender !== null
    ? 'no_estimate'
    : 'outside';
}

function partOf(usd: number | null, all: number | null): number | null {
  return usd === null || all === null || all <= 0 ? null : (100 * usd) / all;
}
