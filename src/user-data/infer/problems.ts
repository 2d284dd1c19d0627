import type { EconomyCode } from '../../domain/economy.ts';

/** Why a cell or a row is not as it should be; each has its sentence under `problem`. */
export const faults = [
  'unknown_economy',
  'group',
  'part',
  'former',
  'no_economy',
  'same_ends',
  'not_year',
  'no_year',
  'not_quarter',
  'no_quarter',
  'not_date',
  'not_sex',
  'not_number',
  'formula',
  'other_currency',
  'no_scale',
  'no_number',
  'overlong',
  'stray_quote',
  'repeated',
  'same_key',
] as const;
export type Fault = (typeof faults)[number];

/** What a fault does: leaves the row out, leaves the cell empty, or is only told. */
export const effects: Readonly<Record<Fault, 'row' | 'cell' | 'told'>> = {
  unknown_economy: 'row',
  group: 'row',
  part: 'row',
  former: 'row',
  no_economy: 'row',
  same_ends: 'told',
  not_year: 'row',
  no_year: 'row',
  not_quarter: 'row',
  no_quarter: 'row',
  not_date: 'cell',
  not_sex: 'row',
  not_number: 'cell',
  formula: 'cell',
  other_currency: 'cell',
  no_scale: 'cell',
  no_number: 'row',
  overlong: 'row',
  stray_quote: 'told',
  repeated: 'row',
  same_key: 'told',
};

/** Rows that share one problem: the same text in the same column for the same reason. */
export interface ProblemGroup {
  fault: Fault;
  /** The column's name in the file; null where the whole row is meant. */
  column: string | null;
  text: string;
  rows: number;
  /** Numbers of the first rows, as the file counts them. */
  first: readonly number[];
  /** Economies that may be meant. */
  nearest: readonly EconomyCode[];
}

const firstRows = 12;
const mostKept = 2_000_000;

/** Collects problems by row. */
export function problemList(
  numbers: Uint32Array,
  nearest: (text: string) => readonly EconomyCode[],
) {
  const groups: { group: ProblemGroup; first: number[] }[] = [];
  const places = new Map<string, number>();
  const rows: number[] = [];
  const groupOf: number[] = [];
  return {
    add(row: number, fault: Fault, column: string | null = null, text = ''): void {
      const key = `${fault}\n${column ?? ''}\n${text}`;
      let place = places.get(key);
      if (place === undefined) {
        place = groups.length;
        places.set(key, place);
        const first: number[] = [];
        const meant = fault === 'unknown_economy' ? nearest(text) : [];
        groups.push({ group: { fault, column, text, rows: 0, first, nearest: meant }, first });
      }
      const { group, first } = groups[place]!;
      group.rows++;
      if (first.length < firstRows) first.push(numbers[row]!);
      if (rows.length < mostKept) {
        rows.push(numbers[row]!);
        groupOf.push(place);
      }
    },
    /** What leaves most rows out comes first. */
    groups: (): ProblemGroup[] =>
      groups
        .map(({ group }) => group)
        .toSorted((a, b) => rank(a.fault) - rank(b.fault) || b.rows - a.rows),
    /** Every problem with its row, in the order of the file. */
    *each(): Generator<{ row: number; group: ProblemGroup }> {
      for (let place = 0; place < rows.length; place++)
        yield { row: rows[place]!, group: groups[groupOf[place]!]!.group };
    },
  };
}

export type ProblemList = ReturnType<typeof problemList>;

function rank(fault: Fault): number {
  return { row: 0, cell: 1, told: 2 }[effects[fault]];
}
