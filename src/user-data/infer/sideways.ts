import { integerSink, numberSink, textSink } from './column-sink.ts';
import type { MadeColumn } from './made-table.ts';
import type { AcrossColumn, AcrossPlan, ColumnPlan } from './plan.ts';
import { keptUnit } from './roles.ts';
import { cellAt, type SourceColumn } from './source-column.ts';

interface Group {
  column: AcrossColumn;
  /** For each measure its column; null where the file has none. */
  measures: (SourceColumn | null)[];
}

/**
 * Figures laid out sideways as rows: one for each year, quarter, month or economy, and sex, with a
 * column for each measure.
 */
export function sidewaysRows(across: AcrossPlan, source: (column: ColumnPlan) => SourceColumn) {
  const { columns, measures, role, times } = across;
  const groups = new Map<string, Group>();
  const sources: SourceColumn[] = [];
  for (const column of columns) {
    const { place, key, sex, year, measure, absent } = column;
    const { unit, decimal } = measures[measure]!;
    const one = source({
      place,
      role: 'number',
      unit,
      decimal,
      ...(times ? { times } : {}),
      ...(absent ? { absent } : {}),
    });
    sources.push(one);
    const id = `${key}\n${sex ?? ''}\n${year ?? ''}`;
    const group = groups.get(id) ?? { column, measures: measures.map(() => null) };
    group.measures[measure] = one;
    groups.set(id, group);
  }
  const keys = role === 'year' ? integerSink() : textSink();
  const years = columns.some(({ year }) => year !== undefined) ? integerSink() : null;
  const sexes = columns.some(({ sex }) => sex !== undefined) ? textSink() : null;
  const values = measures.map(() => numberSink());
  const flags = measures.map((_, at) =>
    columns.some(({ measure }, place) => measure === at && sources[place]!.flags)
      ? textSink()
      : null,
  );
  return {
    sources,
    /**
     * Adds what a row of the file has.
     *
     * @param addKeys adds the row's own keys once more
     * @returns how many rows it made, and the columns that were not understood
     */
    add(row: number, addKeys: () => void): { made: number; faulty: SourceColumn[] } {
      const faulty: SourceColumn[] = [];
      let made = 0;
      for (const group of groups.values()) {
        const cells = group.measures.map((one) => (one ? cellAt(one, row) : { value: null }));
        for (const [at, cell] of cells.entries())
          if ('fault' in cell) faulty.push(group.measures[at]!);
        const found = cells.map((cell) => ('fault' in cell ? null : cell.value));
        if (found.every((value) => value === null)) continue;
        made++;
        addKeys();
        const { key, year, sex } = group.column;
        keys.add(role === 'year' ? Number(key) : key);
        years?.add(year ?? null);
        sexes?.add(sex ?? null);
        for (const [at, value] of found.entries()) {
          values[at]!.add(value);
          const one = group.measures[at];
          flags[at]?.add(one?.flags?.[one.ids[row]!] || null);
        }
      }
      return { made, faulty };
    },
    made: (): MadeColumn[] => [
      { header: '', role, unit: null, sink: keys },
      ...(years ? [{ header: '', role: 'year' as const, unit: null, sink: years }] : []),
      ...(sexes ? [{ header: '', role: 'sex' as const, unit: null, sink: sexes }] : []),
      ...measures.flatMap(({ name, unit }, at): MadeColumn[] => {
        const header = name === '' ? 'value' : name;
        const flag = flags[at];
        return [
          { header, role: 'number', unit: keptUnit(unit), sink: values[at]! },
          ...(flag
            ? [{ header: flagName(header), role: 'text' as const, unit: null, sink: flag }]
            : []),
        ];
      }),
    ],
  };
}

/** The name of the column that keeps the flags of another. */
export function flagName(header: string): string {
  return `${header} (flag)`;
}
