import { priceYear } from '../../domain/editions/prices.ts';
import type { ColumnType, ExportColumn } from '../../exports/export-source.ts';
import { columnsOfQuery, knownColumns } from './known-columns.ts';

/** Says a key of the catalogue `columns`. */
export type SayColumn = (key: string, values?: Readonly<Record<string, string>>) => string;

/**
 * A column of an answer, with its type, unit and label. One that is not known by name is described
 * by its values alone; an integer column that holds a fraction after all is one of numbers.
 *
 * @param values those of the column that are not null
 */
export function columnOf(
  query: string,
  id: string,
  values: readonly unknown[],
  say: SayColumn,
): ExportColumn {
  const known = columnsOfQuery[`${query}.${id}`] ?? knownColumns[id];
  if (!known) return { id, type: typeOf(values), label: id };
  const found = typeOf(values);
  const fits = values.length === 0 || found === known.type || known.type === 'number';
  return {
    id,
    type: fits ? known.type : found,
    label: say(`label.${known.label ?? id}`),
    ...(known.unit === undefined ? {} : { unit: say(`unit.${known.unit}`) }),
  };
}

/** Whether a column holds US$ of its row's year. */
export function isNominal(query: string, id: string): boolean {
  return (columnsOfQuery[`${query}.${id}`] ?? knownColumns[id])?.unit === 'usd';
}

/** A column of US$ told in dollars of the price year. */
export function realColumnOf(column: ExportColumn, say: SayColumn): ExportColumn {
  const year = String(priceYear);
  return {
    id: `${column.id}_real`,
    type: 'number',
    label: say('label.in_real_dollars', { column: column.label, year }),
    unit: say('unit.usd_real', { year }),
  };
}

function typeOf(values: readonly unknown[]): ColumnType {
  if (values.length === 0) return 'text';
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  if (values.every((value) => Number.isSafeInteger(value))) return 'integer';
  if (values.every((value) => typeof value === 'number')) return 'number';
  return 'text';
}
