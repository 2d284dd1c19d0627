import { bytesOf, type OwnColumnInfo, type OwnTable, type Shape } from '../own-table.ts';
import { plainName } from './column-names.ts';
import type { ColumnSink } from './column-sink.ts';
import { withoutScale } from './header-scale.ts';
import { placeRoles, type KeptUnit, type Role } from './roles.ts';

/** A column as its values were gathered. */
export interface MadeColumn {
  /** As the file has it. */
  header: string;
  role: Role;
  unit: KeptUnit | null;
  sink: ColumnSink;
  /** The text of the rows that are the total of the others. */
  total?: string;
}

/** The table that these columns are, without a name and a time yet. */
export function madeTable(columns: readonly MadeColumn[], rows: number): OwnTable {
  const used = new Set<string>();
  const infos: OwnColumnInfo[] = [];
  const data = columns.map(({ sink }) => sink.done());
  for (const [place, { header, role, unit, total }] of columns.entries()) {
    const sole = role !== 'number' && role !== 'text';
    // Kept in plain dollars or persons, a number is no longer the million its name speaks of.
    const named = unit === null || unit === 'number' ? header : withoutScale(header);
    const id = plainName(sole ? role : named, used, unit === null ? 'field' : 'amount');
    used.add(id);
    infos.push({
      id,
      label: header === '' ? id : header,
      role,
      unit,
      type: data[place]!.type,
      ...(total === undefined ? {} : { total }),
    });
  }
  return {
    name: '',
    title: '',
    shape: shapeOf(infos),
    rows,
    bytes: data.reduce((sum, one) => sum + bytesOf(one), 0),
    made: 0,
    years: yearsOf(infos, data),
    columns: infos,
    data,
  };
}

function shapeOf(columns: readonly OwnColumnInfo[]): Shape {
  const has = (role: Role) => columns.some((column) => column.role === role);
  if ((has('sender') && has('receiver')) || (has('origin') && has('destination')))
    return 'corridor';
  return columns.some(({ role }) => placeRoles.has(role)) ? 'economy' : 'other';
}

function yearsOf(
  columns: readonly OwnColumnInfo[],
  data: OwnTable['data'],
): readonly [number, number] | null {
  const years = data[columns.findIndex(({ role }) => role === 'year')];
  if (years?.type !== 'integer' || years.values.length === 0) return null;
  let [first, last] = [Infinity, -Infinity];
  for (const year of years.values) {
    if (year < first) first = year;
    if (year > last) last = year;
  }
  return [first, last];
}
