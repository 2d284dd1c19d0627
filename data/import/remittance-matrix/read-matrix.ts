import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError, type Place } from '../lib/import-error.ts';
import { assumedZero } from './assumed-zero.ts';
import { matrixCell, type MatrixCell } from './cells.ts';
import type { Grid } from './grid.ts';

/** Unallocated: the World Bank's "Other North", "Other South" and "Unidentified". */
export const unallocated = 'XUN';

export type FlowStatus = 'published' | 'zero' | 'not_available';

export interface MatrixFlow {
  sender: string;
  receiver: string;
  /** US$ million; null where the publisher gives none. */
  usdMillion: number | null;
  status: FlowStatus;
}

export interface Matrix {
  /** The economy of each row of the grid; unallocated rows repeat. */
  senders: readonly string[];
  /** The economy of each column of the grid. */
  receivers: readonly string[];
  flows: readonly MatrixFlow[];
  counts: Readonly<Record<'positive' | 'zero' | 'blank' | 'note', number>>;
  blankMeans: 'zero' | 'no_estimate';
  /** Economies with an estimate (a zero is one) as a sender, and as a receiver. */
  asSender: ReadonlySet<string>;
  asReceiver: ReadonlySet<string>;
  /** Whether every amount is a whole number of US$ million. */
  wholeNumbers: boolean;
}

interface Located {
  sender: string;
  receiver: string;
  cell: MatrixCell;
}

const scheme = 'world-bank';

/**
 * Reads the cells of a matrix.
 *
 * Where a sheet writes 0 for "none", a blank is "no estimate"; where it leaves "none" blank, a
 * written 0 is said on purpose and kept as a row. Rows of unallocated money are added up.
 * @throws {ImportError} for an unknown or repeated economy, text or an amount below zero in a cell.
 */
export function readMatrix(grid: Grid, economies: EconomyResolver): Matrix {
  const place = (row: number): Place => ({ file: grid.file, sheet: grid.sheet, row });
  const receivers = grid.receivers.map((name) =>
    economies.economy(scheme, { name }, place(grid.headerRow)),
  );
  refuseRepeated(receivers, () => place(grid.headerRow));
  const senders = grid.senders.map(({ name, row }) =>
    economies.economy(scheme, { name }, place(row)),
  );
  refuseRepeated(senders, (index) => place(grid.senders[index]!.row));

  const cells = grid.senders.flatMap((row, index): Located[] =>
    receivers.map((receiver, column) => ({
      sender: senders[index]!,
      receiver,
      cell: read(row.cells[column] ?? null, place(row.row), grid.receivers[column]!),
    })),
  );
  const numbers = cells.flatMap(({ cell }) => (cell.kind === 'number' ? [cell.usdMillion] : []));
  const zeros = numbers.filter((value) => value === 0).length;
  const blank = cells.filter(({ cell }) => cell.kind === 'blank').length;
  const zerosWritten = zeros > blank;
  const blankMeans = zerosWritten && blank > 0 ? 'no_estimate' : 'zero';

  const flows = flowsOf(cells, zerosWritten);
  for (const [from, to] of assumedZero(grid.notes)) {
    const note = place(grid.totals?.row ?? grid.headerRow);
    const sender = economies.economy(scheme, { name: from }, note);
    const receiver = economies.economy(scheme, { name: to }, note);
    const key = `${sender}>${receiver}`;
    if (!flows.has(key)) flows.set(key, { sender, receiver, usdMillion: 0, status: 'zero' });
  }
  return {
    senders,
    receivers,
    flows: [...flows.values()],
    counts: {
      positive: numbers.length - zeros,
      zero: zeros,
      blank,
      note: cells.length - numbers.length - blank,
    },
    blankMeans,
    ...estimated(grid, senders, receivers, cells, blankMeans),
    wholeNumbers: numbers.every((value) => Number.isInteger(value)),
  };

  function read(cell: Parameters<typeof matrixCell>[0], at: Place, column: string): MatrixCell {
    const found = matrixCell(cell, at, column);
    if (found.kind === 'number' && found.usdMillion < 0)
      throw new ImportError(at, `${column}: an amount below zero, ${found.usdMillion}`);
    return found;
  }
}

function refuseRepeated(economies: readonly string[], place: (index: number) => Place): void {
  economies.forEach((economy, index) => {
    if (economy !== unallocated && economies.indexOf(economy) !== index)
      throw new ImportError(place(index), `economy ${economy} is there twice`);
  });
}

function flowsOf(cells: readonly Located[], zerosWritten: boolean): Map<string, MatrixFlow> {
  const flows = new Map<string, MatrixFlow>();
  for (const { sender, receiver, cell } of cells) {
    if (cell.kind === 'blank') continue;
    const usdMillion =
      cell.kind === 'number' ? cell.usdMillion : cell.kind === 'marked_zero' ? 0 : null;
    if (cell.kind === 'number' && usdMillion === 0 && zerosWritten) continue;
    const key = `${sender}>${receiver}`;
    const sum = usdMillion === null ? null : usdMillion + (flows.get(key)?.usdMillion ?? 0);
    const status = sum === null ? 'not_available' : sum > 0 ? 'published' : 'zero';
    flows.set(key, { sender, receiver, usdMillion: sum, status });
  }
  return flows;
}

/** Who has an estimate: a cell of their own, or (where blanks mean zero) a published total. */
function estimated(
  grid: Grid,
  senders: readonly string[],
  receivers: readonly string[],
  cells: readonly Located[],
  blankMeans: Matrix['blankMeans'],
): Pick<Matrix, 'asSender' | 'asReceiver'> {
  const said = cells.filter(({ cell }) => cell.kind !== 'blank');
  const asSender = new Set(said.map(({ sender }) => sender));
  const asReceiver = new Set(
    said.filter(({ sender }) => sender !== unallocated).map(({ receiver }) => receiver),
  );
  if (blankMeans === 'zero') {
    grid.senders.forEach(({ total }, index) => {
      if (typeof total === 'number') asSender.add(senders[index]!);
    });
    grid.totals?.received.forEach((total, column) => {
      if (typeof total === 'number') asReceiver.add(receivers[column]!);
    });
  }
  return { asSender, asReceiver };
}
