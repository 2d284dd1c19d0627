import { priceYear } from '../../domain/editions/prices.ts';
import type { ColumnType, ExportColumn } from '../../exports/export-source.ts';
import type { KnownColumn } from './query-columns.ts';

/** Says a message by its key, as `columns:unit.usd`. */
export type SayColumn = (key: string, values?: Readonly<Record<string, string>>) => string;

/**
 * A column of an answer, with its type, unit and label. One of which nothing is known is described
 * by its values alone; an integer column that holds a fraction after all is one of numbers.
 *
 * @param values those of the column that are not null
 */
export function columnOf(
  known: KnownColumn | undefined,
  id: string,
  values: readonly unknown[],
  say: SayColumn,
): ExportColumn {
  if (!known) return { id, type: typeOf(values), label: id };
  const found = typeOf(values);
  const fits = values.length === 0 || found === known.type || known.type === 'number';
  return {
    id,
    type: fits ? known.type : found,
    label: known.label === undefined ? id : say(known.label),
    ...(known.unit === undefined ? {} : { unit: say(`columns:unit.${known.unit}`) }),
  };
}

/** Whether a column holds US$ of its row's year. */
export function isNominal(known: KnownColumn | undefined): boolean {
  return known?.unit === 'usd';
}

/** A column of US$ told in dollars of the price year. */
export function realColumnOf(column: ExportColumn, say: SayColumn): ExportColumn {
  const year = String(priceYear);
  return {
    id: `${column.id}_real`,
    type: 'number',
    label: say('columns:label.in_real_dollars', { column: column.label, year }),
    unit: say('columns:unit.usd_real', { year }),
  };
}

function typeOf(values: readonly unknown[]): ColumnType {
  if (values.length === 0) return 'text';
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  if (values.every((value) => Number.isSafeInteger(value))) return 'integer';
  if (values.every((value) => typeof value === 'number')) return 'number';
  return 'text';
}
