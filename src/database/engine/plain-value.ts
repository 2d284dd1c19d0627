/**
 * A database value as plain JavaScript: bigints as numbers, dates as ISO text, lists and structs in
 * depth, −0 as 0 (an answer file cannot tell them apart), undefined as null.
 */
export function plainValue(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number') return value + 0;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return isoText(value);
  if (Array.isArray(value)) return value.map(plainValue);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plainValue(part)]));
}

/** `YYYY-MM-DD` at midnight UTC, as a date column gives it; else the whole ISO 8601 instant. */
export function isoText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}
