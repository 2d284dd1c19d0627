import { limits } from './limits.ts';
import { markedText } from './raw-table.ts';

/** A value of a file that has types, as text that the rest of the reading understands. */
export function writtenValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return markedText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    const text = value.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
  }
  if (value instanceof Uint8Array) return '';
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint' ? String(inner) : inner,
  ).slice(0, limits.cell);
}
