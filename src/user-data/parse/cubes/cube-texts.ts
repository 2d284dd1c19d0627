import { writtenValue } from '../written-value.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, or the first of the same in several languages; empty for none. */
export function textOf(value: unknown): string {
  if (isObject(value)) return textOf(value['en'] ?? Object.values(value)[0]);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** A dimension, a measure or an attribute. */
export interface Component {
  id: string;
  header: string;
  texts: readonly string[];
  /** Whether it has a list of values, in which others are counted. */
  listed: boolean;
  /** What stands for a value that isn't given, as an attribute may have; else empty. */
  otherwise: string;
}

/** A value of a dimension: its code, and what it is called. */
interface Category {
  code: string;
  label: string;
}

/** No places, though their codes look like it. */
const noPlaces =
  /unit|freq|sex|gender|age|indic|currency|adjust|measure|status|conf|mult|decimals|series|time|period/i;
const period = /^(?:1[89]|2[01])\d\d(?:$|[-\s]?[A-Z]?\d{1,2}$)/;

/**
 * The text of each value: its name, the code of a period, and for places both, as `NP: Nepal`, since
 * names of publishers are not always known.
 */
export function categoryTexts(id: string, values: readonly Category[], place: boolean): string[] {
  const coded = values.filter(({ code }) => /^[A-Z]{2,3}$/.test(code)).length;
  const several = values.length >= 4 && coded >= values.length * 0.6;
  const places = (place || several) && !noPlaces.test(id);
  // Codes of municipalities look like years, and their names hold none.
  const periods = values.every(
    ({ code, label }) => period.test(code) && (label === '' || label.includes(code.slice(0, 4))),
  );
  return values.map(({ code, label }) => {
    if (label === '' || label === code || periods) return code;
    return places && /^[A-Z][A-Z0-9_]{1,14}$/.test(code) ? `${code}: ${label}` : label;
  });
}

export const cellText = (value: unknown): string =>
  isObject(value) ? textOf(value) : writtenValue(value);
