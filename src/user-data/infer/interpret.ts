import type { OwnTable } from '../own-table.ts';
import type { RawTable } from '../parse/raw-table.ts';
import type { Cell, CellContext } from './cell-readers.ts';
import { integerSink, numberSink, textSink, type ColumnSink } from './column-sink.ts';
import type { EconomyIndex } from './economy-index.ts';
import { madeTable, type MadeColumn } from './made-table.ts';
import type { ColumnPlan, Plan } from './plan.ts';
import { problemList, type ProblemList } from './problems.ts';
import { rowFinder } from './repeated.ts';
import { keptUnit, placeRoles, type Role } from './roles.ts';
import { flagName, sidewaysRows } from './sideways.ts';
import {
  cellAt,
  isFault,
  sourceOf,
  valueIds,
  valueOf,
  writtenAt,
  type SourceColumn,
} from './source-column.ts';

/** Rows of the file: every one is kept or left out. */
export interface Counts {
  rows: number;
  kept: number;
  left: number;
  /** Rows of the table that came of them: more where columns were laid out sideways. */
  made: number;
}

/** A row as the user sees it beside its file: what stood there and what was understood. */
export interface PreviewRow {
  number: number;
  kept: boolean;
  cells: readonly { text: string; cell: Cell }[];
}

export interface Understood {
  /** Without a name and a time yet. */
  table: OwnTable;
  counts: Counts;
  problems: ProblemList;
  /** The columns that the preview's cells belong to, as places of the file. */
  shown: readonly number[];
  preview: readonly PreviewRow[];
}

const previewRows = 12;
const previewColumns = 12;

/** Understands a file by a plan: good rows become a table, all others are told with their reason. */
export function interpret(
  raw: RawTable,
  plan: Plan,
  index: EconomyIndex,
  onRows: (rows: number) => void = () => undefined,
): Understood {
  const context: CellContext = {
    index,
    decimal: plan.decimal,
    canonical: raw.canonical,
    fixes: plan.fixes,
    ending: plan.choices.undone.includes('fiscal'),
    codes: !plan.choices.undone.includes('missing'),
  };
  const source = (column: ColumnPlan): SourceColumn => sourceOf(raw, column, context);
  const used = plan.columns.filter(({ role }) => role !== 'ignore').map(source);
  const { across } = plan;
  const laid = across ? sidewaysRows(across, source) : null;
  const sideways = laid?.sources ?? [];
  const problems = problemList(raw.numbers, index.nearest);
  const sinks = used.map(({ plan: { role } }) => sinkOf(role));
  const flagged = used.map(({ flags, plan: { role } }) =>
    flags && role === 'number' ? textSink() : null,
  );
  const overlong = new Set(raw.overlong);
  const stray = new Set(raw.strayQuotes);
  const every = [...used, ...sideways];
  // Of columns that are left out too: a row with another number of its own is another row.
  const repeated = rowFinder(
    raw.columns.map(({ ids }) => ids),
    raw.rows,
  );
  const keyed = rowFinder(
    used
      .filter(
        ({ plan: { role, total } }) =>
          total !== undefined || (role !== 'number' && role !== 'text'),
      )
      .map(valueIds),
    raw.rows,
  );
  const numbers = used.filter(({ plan: { role } }) => role === 'number');
  const ends = used.filter(({ plan: { role } }) => placeRoles.has(role));
  const shown = every.slice(0, previewColumns);
  const preview: PreviewRow[] = [];
  let kept = 0;
  let made = 0;

  for (let row = 0; row < raw.rows; row++) {
    if (row % 25_000 === 0) onRows(row);
    const good = readRow(row);
    if (good) kept++;
    if (preview.length < previewRows)
      preview.push({
        number: raw.numbers[row]!,
        kept: good,
        cells: shown.map((one) => ({ text: writtenAt(one, row), cell: cellAt(one, row) })),
      });
  }

  function readRow(row: number): boolean {
    let good = true;
    // Told of a kept row only: of one that is left out, its own reason is.
    const emptied: SourceColumn[] = [];
    if (stray.has(row)) problems.add(row, 'stray_quote');
    if (overlong.has(row)) {
      problems.add(row, 'overlong');
      return false;
    }
    for (const one of used) {
      if (!isFault(one, row)) continue;
      if (one.plan.role === 'number' || one.plan.role === 'date') emptied.push(one);
      else {
        tellCell(row, one);
        good = false;
      }
    }
    if (!good) return false;
    if (repeated(row) >= 0) {
      problems.add(row, 'repeated');
      return false;
    }
    if (numbers.length > 0 && laid === null && numbers.every((one) => isFault(one, row))) {
      tellNoNumber(row, numbers);
      return false;
    }
    const kept = laid ? readSideways(row, laid) : readPlain(row);
    if (kept) for (const one of emptied) tellCell(row, one);
    return kept;
  }

  function tellCell(row: number, one: SourceColumn): void {
    const cell = cellAt(one, row);
    if ('fault' in cell) problems.add(row, cell.fault, one.header, one.texts[one.ids[row]!]!);
  }

  function tellNoNumber(row: number, sources: readonly SourceColumn[]): void {
    const found = new Set(sources.map(({ texts, ids }) => texts[ids[row]!]!));
    const sole = sources.length === 1 ? sources[0]!.header : null;
    problems.add(row, 'no_number', sole, [...found].join(' · '));
  }

  function readPlain(row: number): boolean {
    if (ends.length === 2 && valueOf(ends[0]!, row) === valueOf(ends[1]!, row))
      problems.add(row, 'same_ends', ends[0]!.header, ends[0]!.texts[ends[0]!.ids[row]!]!);
    if (ends.length > 0 && keyed(row) >= 0) problems.add(row, 'same_key');
    addKeys(row);
    made++;
    return true;
  }

  function readSideways(row: number, { add }: ReturnType<typeof sidewaysRows>): boolean {
    const { made: some, faulty } = add(row, () => addKeys(row));
    made += some;
    if (some === 0) {
      tellNoNumber(row, faulty);
      return false;
    }
    for (const one of faulty) tellCell(row, one);
    if (ends.length > 0 && keyed(row) >= 0) problems.add(row, 'same_key');
    return true;
  }

  function addKeys(row: number): void {
    for (let place = 0; place < used.length; place++) {
      const one = used[place]!;
      sinks[place]!.add(valueOf(one, row));
      flagged[place]?.add(one.flags?.[one.ids[row]!] || null);
    }
  }

  const columns = used.flatMap(({ plan: { role, unit, total }, header }, place): MadeColumn[] => {
    const sink = sinks[place]!;
    const flag = flagged[place];
    return [
      {
        header,
        role,
        unit: role === 'number' ? keptUnit(unit) : null,
        sink,
        ...(total === undefined ? {} : { total }),
      },
      ...(flag
        ? [{ header: flagName(header), role: 'text', unit: null, sink: flag } as const]
        : []),
    ];
  });
  if (laid) columns.push(...laid.made());
  return {
    table: madeTable(columns, made),
    counts: { rows: raw.rows, kept, left: raw.rows - kept, made },
    problems,
    shown: shown.map(({ plan: { place } }) => place),
    preview,
  };
}

function sinkOf(role: Role): ColumnSink {
  if (role === 'number') return numberSink();
  return role === 'year' ? integerSink() : textSink();
}
