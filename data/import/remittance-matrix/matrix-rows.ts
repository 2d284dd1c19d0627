import type { Row } from '../lib/row.ts';
import type { LeftOut, PublishedTotal } from '../lib/importer.ts';
import type { MatrixEdition } from './edition.ts';
import { rounded } from '../lib/cell-number.ts';
import type { Grid } from './grid.ts';
import type { PublishedSums } from './published-sums.ts';
import { unallocated, type Matrix, type MatrixFlow } from './read-matrix.ts';

/** The rows of one year's matrix, table by table. */
export interface MatrixRows {
  source: MatrixEdition['source'];
  edition: string;
  matrix: Row;
  economies: readonly Row[];
  flows: readonly Row[];
  total: PublishedTotal | undefined;
  leftOut: readonly LeftOut[];
  /** How table left_out names this matrix: several share a release. */
  leftOutEdition: string;
}

/** US$ million, as the publisher gives it, to whole dollars. */
function dollars(usdMillion: number): number {
  return Math.round(usdMillion * 1e6);
}

/** Turns a matrix into the rows of its tables. */
export function matrixRows(
  { year, edition, source }: MatrixEdition,
  grid: Grid,
  matrix: Matrix,
  sums: PublishedSums,
): MatrixRows {
  const leftOutEdition = `${year} matrix, ${edition}`;
  const tiny = matrix.flows.filter(
    ({ status, usdMillion }) => status === 'published' && dollars(usdMillion ?? 0) === 0,
  );
  const kept = matrix.flows.filter((flow) => !tiny.includes(flow));
  const named = new Set([...matrix.senders, ...matrix.receivers].filter((e) => e !== unallocated));
  const all = sums.all === null ? null : dollars(sums.all);
  return {
    source,
    edition,
    leftOutEdition,
    matrix: {
      year,
      source,
      edition,
      cells_positive: matrix.counts.positive,
      cells_zero: matrix.counts.zero,
      cells_blank: matrix.counts.blank,
      cells_note: matrix.counts.note,
      blank_means: matrix.blankMeans,
      economies: named.size,
      total_published_usd: all,
      note: noteOf(grid, matrix, sums),
    },
    economies: economyRows(year, matrix, sums),
    flows: kept.map(({ sender, receiver, usdMillion, status }) => ({
      year,
      sender,
      receiver,
      usd: usdMillion === null ? null : dollars(usdMillion),
      status,
    })),
    total:
      all === null
        ? undefined
        : { source, edition, name: 'matrix_total', year, value: all, unit: 'US$' },
    leftOut: leftOutOf(matrix, tiny, sums).map((left) => ({
      source,
      edition: leftOutEdition,
      table: 'remittance_flow',
      unit: 'US$',
      ...left,
    })),
  };
}

type Uncounted = Pick<LeftOut, 'what' | 'rows' | 'amount' | 'reason'>;

function leftOutOf(matrix: Matrix, tiny: readonly MatrixFlow[], sums: PublishedSums): Uncounted[] {
  const found: Uncounted[] = [];
  const small = tiny.reduce((sum, { usdMillion }) => sum + (usdMillion ?? 0) * 1e6, 0);
  if (tiny.length > 0)
    found.push({
      what: 'Flows under half a dollar',
      rows: tiny.length,
      amount: rounded(small, 6),
      reason: 'Amounts are kept to the dollar',
    });
  if (sums.unshown > 0)
    found.push({
      what: 'Money in the total that no corridor shows',
      rows: matrix.flows.filter(({ status }) => status === 'not_available').length,
      amount: dollars(sums.unshown),
      reason: 'The publisher counts it but gives these corridors as not available',
    });
  return found;
}

function economyRows(year: number, matrix: Matrix, sums: PublishedSums): Row[] {
  const paid = addedUp(matrix.senders, sums.paid);
  const received = addedUp(matrix.receivers, sums.received);
  const inDollars = (usdMillion: number | undefined) =>
    usdMillion === undefined ? null : dollars(usdMillion);
  return [...new Set([...matrix.senders, ...matrix.receivers])].map((economy) => ({
    year,
    economy,
    as_sender: matrix.asSender.has(economy),
    as_receiver: matrix.asReceiver.has(economy),
    published_paid_usd: inDollars(paid.get(economy)),
    published_received_usd: inDollars(received.get(economy)),
  }));
}

/** The publisher's totals by economy; absent where it gives none. */
function addedUp(
  economies: readonly string[],
  totals: readonly (number | null)[],
): Map<string, number> {
  const sums = new Map<string, number>();
  economies.forEach((economy, index) => {
    const total = totals[index] ?? null;
    if (total !== null) sums.set(economy, (sums.get(economy) ?? 0) + total);
  });
  return sums;
}

function noteOf(grid: Grid, matrix: Matrix, sums: PublishedSums): string | null {
  const notes: string[] = [];
  const pooled = grid.senders.filter((_, index) => matrix.senders[index] === unallocated);
  if (pooled.length > 0)
    notes.push(`Summed as unallocated: ${pooled.map(({ name }) => name).join(', ')}.`);
  if (matrix.wholeNumbers)
    notes.push('Whole numbers of US$ million: a flow under half a million is 0 here.');
  if (sums.differences.length > 0)
    notes.push(
      `Cells miss the publisher's own sums by, in US$ million: ${sums.differences.join('; ')}.`,
    );
  const stated = matrix.flows.filter(({ status }) => status !== 'published').length;
  if (stated > 0)
    notes.push(`${stated} corridors carry a zero or a note of their own: see their status.`);
  return notes.join(' ') || null;
}
