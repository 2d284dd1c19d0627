import type { RawTable } from '../parse/raw-table.ts';
import type { Step } from '../step.ts';
import { fiscalStart, readMonth, isCompactMonth } from './period.ts';
import type { ColumnPlan } from './plan.ts';
import { countsOf } from './shape/shaping.ts';

/** Tells of years that begin in one year and end in the next. */
export function fiscalIn(raw: RawTable, columns: readonly ColumnPlan[], sideways: boolean): Step[] {
  for (const { place, role } of columns) {
    if (role !== 'year') continue;
    const { header, texts } = raw.columns[place]!;
    const counts = countsOf(raw.columns[place]!);
    const some = texts.flatMap((text, id) => (fiscalStart(text) === null ? [] : [id]));
    const [first] = some;
    if (first === undefined) continue;
    const count = some.reduce((sum, id) => sum + counts[id]!, 0);
    return [
      { id: 'fiscal', kind: 'fiscal', values: { column: header, text: texts[first]!, count } },
    ];
  }
  if (!sideways) return [];
  const names = raw.columns
    .flatMap(({ above = [], header }) => [...above, header])
    .filter((name) => fiscalStart(name) !== null);
  const [text = ''] = names;
  return [{ id: 'fiscal', kind: 'fiscal', values: { text, count: names.length } }];
}

/** Tells of months that are kept as their first day. */
export function monthsIn(raw: RawTable, columns: readonly ColumnPlan[]): Step[] {
  return columns.flatMap(({ place, role }): Step[] => {
    const { header, texts } = raw.columns[place]!;
    const text = texts.find((one) => readMonth(one) !== null || isCompactMonth(one));
    if (role !== 'date' || text === undefined) return [];
    const values = { column: header, text, count: raw.rows };
    return [{ id: `months:${place}`, kind: 'months', values }];
  });
}
