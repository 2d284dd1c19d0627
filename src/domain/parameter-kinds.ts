import * as v from 'valibot';
import type { Parameter } from './parameters.ts';

type Fallback<Value, All> = Value | ((earlier: Partial<All>) => Value);

/** One of a fixed list of words. */
export function choiceParameter<Value extends string, All>(
  choices: readonly Value[],
  fallback: Fallback<Value, All>,
): Parameter<Value, All> {
  return {
    schema: v.picklist(choices, 'unknown_choice'),
    fallback: resolve(fallback),
    write: (value) => value,
    expectedType: { kind: 'choice', of: choices, many: false },
  };
}

/** Any number of words of a fixed list, separated by commas, written in the list's order. */
export function choicesParameter<Value extends string, All>(
  choices: readonly Value[],
): Parameter<readonly Value[], All> {
  const order = (values: readonly string[]) => choices.filter((choice) => values.includes(choice));
  const words: readonly string[] = choices;
  return {
    schema: v.pipe(
      v.string(),
      v.check(
        (text) => text === '' || text.split(',').every((part) => words.includes(part)),
        'unknown_choice',
      ),
      v.transform((text) => order(text.split(','))),
    ),
    fallback: () => [],
    write: (values) => order(values).join(','),
    expectedType: { kind: 'choice', of: choices, many: true },
  };
}

/** A whole number between two bounds, such as a year. */
export function integerParameter<All>(
  least: number,
  most: number,
  fallback: Fallback<number, All>,
): Parameter<number, All> {
  return {
    schema: v.pipe(
      v.string(),
      v.regex(/^-?\d{1,15}$/, 'not_whole'),
      // Minus zero is zero.
      v.transform((text) => Number(text) + 0),
      v.minValue(least, 'out_of_range'),
      v.maxValue(most, 'out_of_range'),
    ),
    fallback: resolve(fallback),
    write: String,
    expectedType: { kind: 'whole', least, most },
  };
}

/** The three-letter code of an economy, in any case; null for none, which is the fallback. */
export function economyParameter<All>(
  known?: (code: string) => boolean,
): Parameter<string | null, All> {
  return {
    schema: v.pipe(
      v.string(),
      v.toUpperCase(),
      v.regex(/^[A-Z]{3}$/, 'not_economy'),
      v.check((code) => known?.(code) ?? true, 'unknown_economy'),
    ),
    fallback: () => null,
    write: (code) => code ?? '',
    expectedType: { kind: 'economy', most: 1 },
  };
}

/** A lower and an upper bound, `1e6..5e9`; either may be left open, and both open is no filter. */
export interface Bounds {
  from: number | null;
  to: number | null;
}

/** Two numbers with two dots between them, either of which may be missing. */
export function boundsParameter<All>(): Parameter<Bounds, All> {
  const bound = (text: string | undefined) =>
    text === undefined || text === '' ? null : Number(text) + 0;
  return {
    schema: v.pipe(
      v.string(),
      v.regex(/^(-?\d+(\.\d+)?(e\d{1,2})?)?\.\.(-?\d+(\.\d+)?(e\d{1,2})?)?$/, 'not_bounds'),
      v.transform((text): Bounds => {
        const [from, to] = text.split('..');
        return { from: bound(from), to: bound(to) };
      }),
      v.check(({ from, to }) => from === null || to === null || from <= to, 'bounds_crossed'),
    ),
    fallback: () => ({ from: null, to: null }),
    write: ({ from, to }) => (from === null && to === null ? '' : `${from ?? ''}..${to ?? ''}`),
    expectedType: { kind: 'bounds' },
  };
}

/** Present as `1` when on; off otherwise. */
export function switchParameter<All>(fallback: Fallback<boolean, All>): Parameter<boolean, All> {
  return {
    schema: v.pipe(
      v.picklist(['1', '0'], 'not_switch'),
      v.transform((text) => text === '1'),
    ),
    fallback: resolve(fallback),
    write: (on) => (on ? '1' : '0'),
    expectedType: { kind: 'switch' },
  };
}

function resolve<Value, All>(fallback: Fallback<Value, All>): (earlier: Partial<All>) => Value {
  return isMaker(fallback) ? fallback : () => fallback;
}

function isMaker<Value, All>(
  fallback: Fallback<Value, All>,
): fallback is (earlier: Partial<All>) => Value {
  return typeof fallback === 'function';
}

/** Up to `most` three-letter codes separated by commas, each once, in the order given. */
export function economiesParameter<All>(
  most: number,
  known?: (code: string) => boolean,
): Parameter<readonly string[], All> {
  return {
    schema: v.pipe(
      v.string(),
      v.toUpperCase(),
      v.regex(/^[A-Z]{3}(,[A-Z]{3})*$/, 'not_economy'),
      v.transform((text) => [...new Set(text.split(','))].slice(0, most)),
      v.check((codes) => codes.every((code) => known?.(code) ?? true), 'unknown_economy'),
    ),
    fallback: () => [],
    write: (codes) => codes.join(','),
    expectedType: { kind: 'economy', most },
  };
}
