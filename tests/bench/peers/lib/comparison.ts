import { quantile } from '../../lib/statistics.ts';

/** What of two programs is held against each other; less is better of all of them. */
export type Unit = 'ms' | 's' | 'KB' | 'MB' | 'nodes' | 'listeners' | 'workers' | 'errors';

/** A peer on one work: its runs, or why there are none. */
export interface Peer {
  name: string;
  values: readonly number[];
  /** Its time (or bytes) must be at least so many times ours. */
  goal?: number;
  note?: string;
}

/** One thing that ours and others were measured at, in the same rounds. */
export interface Comparison {
  size: string;
  what: string;
  unit: Unit;
  ours: readonly number[];
  /** Under which the median of ours must stay, whatever others do. */
  under?: number;
  peers: readonly Peer[];
  /** Hash of what all of them answered. */
  answer?: string;
  note?: string;
}

/** The middle of some runs, and between what the middle half of them lies. */
export interface Figure {
  median: number;
  low: number;
  high: number;
  runs: number;
}

/** Ours beside one peer, as it is written; without a peer where ours alone has a bound. */
export interface Row {
  size: string;
  what: string;
  unit: Unit;
  ours: Figure;
  peer: ({ name: string } & Figure) | null;
  /** The peer's median over ours: over 1, ours is faster or lighter. */
  ratio: number | null;
  goal: string | null;
  met: boolean | null;
  answer: string | null;
  note: string | null;
}

/** Gives a comparison's rows, one a peer, and one of ours alone where it has a bound of its own or no peer. */
export function rowsOf({ ours, under, peers, answer, note, ...rest }: Comparison): Row[] {
  const own = figureOf(ours);
  const row = (more: Pick<Row, 'peer' | 'ratio' | 'goal' | 'met' | 'note'>): Row => ({
    ...rest,
    ours: own,
    answer: answer ?? null,
    ...more,
  });
  const alone =
    under === undefined && peers.length > 0
      ? []
      : [
          row({
            peer: null,
            ratio: null,
            goal: under === undefined ? null : `under ${under} ${rest.unit}`,
            met: under === undefined ? null : own.median < under,
            note: note ?? null,
          }),
        ];
  const beside = peers.map(({ name, values, goal, note: why }) => {
    const figure = figureOf(values);
    const times = values.length === 0 ? null : timesOf(figure.median, own.median);
    return row({
      peer: { name, ...figure },
      // JSON knows no infinity.
      ratio: times === Infinity ? null : times,
      goal: goal === undefined ? null : goalInWords(goal),
      met: goal === undefined || times === null ? null : times >= goal,
      note: why ?? note ?? null,
    });
  });
  return [...alone, ...beside];
}

function timesOf(theirs: number, ours: number): number {
  return theirs === ours ? 1 : ours === 0 ? Infinity : rounded(theirs / ours);
}

/** Ours is held to be no worse from here on. */
const even = 0.95;

export function isLoss({ ratio }: Pick<Row, 'ratio'>): boolean {
  return ratio !== null && ratio < even;
}

/** `LOSS`, `even` or nothing, and whether a goal was met, as a table has it. */
export function verdict(row: Pick<Row, 'ratio' | 'goal' | 'met'>): string {
  const { ratio, goal, met } = row;
  const lost = isLoss(row) ? 'LOSS' : ratio !== null && ratio < 1 / even ? 'even' : '';
  const held =
    goal === null ? '' : `${goal}: ${met === null ? 'not measured' : met ? 'met' : 'MISSED'}`;
  return [lost, held].filter((part) => part !== '').join(', ');
}

function goalInWords(goal: number): string {
  if (goal === 1) return 'ahead';
  return goal > 1 ? `${goal} × ahead` : `within ${rounded(1 / goal)} ×`;
}

function figureOf(values: readonly number[]): Figure {
  return {
    median: rounded(quantile(values, 0.5)),
    low: rounded(quantile(values, 0.25)),
    high: rounded(quantile(values, 0.75)),
    runs: values.length,
  };
}

/** Three digits that count. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
