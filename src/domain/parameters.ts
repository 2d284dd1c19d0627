import * as v from 'valibot';
import type { Message } from './message.ts';

/** What a parameter takes, for those who write addresses by hand or by program. */
export type ExpectedType =
  | { kind: 'choice'; of: readonly string[]; many: boolean }
  | { kind: 'whole'; least: number; most: number }
  | { kind: 'economy'; most: number }
  | { kind: 'bounds' }
  | { kind: 'switch' }
  | { kind: 'colour' }
  | { kind: 'edition' }
  /** Words of one's own, or a switch for those there are. */
  | { kind: 'words'; most: number }
  /** Words on the drawing, behind their place in percent. */
  | { kind: 'mark'; most: number }
  | { kind: 'font' }
  /** Free text, or a list in a form of its own. */
  | { kind: 'text'; most: number };

/** One parameter of an address: how its text is read, what it is without one, how it is written. */
export interface Parameter<Value, All> {
  /** From the text in the address; its issues' messages are keys under `domain:parameter`, or whole ids. */
  schema: v.GenericSchema<string, Value>;
  /** The value where the address has none; may depend on parameters listed before this one. */
  fallback: (earlier: Partial<All>) => Value;
  /** Whether a well-formed value fits the parameters before it; a key under `domain:parameter`. */
  validate?: (value: Value, earlier: Partial<All>) => string | null;
  /** What of a text that can't be used whole still can, in place of the fallback; null for nothing. */
  salvage?: (text: string) => Value | null;
  write: (value: Value) => string;
  expectedType: ExpectedType;
}

/** Every parameter of a view. The order of the properties is the order in the address. */
export type ParameterSpec<All> = { readonly [Name in keyof All]: Parameter<All[Name], All> };

/** Turns an older address into a current one; leaves the others alone. */
export type Migration = (search: URLSearchParams) => void;

export type ParameterState = 'valid' | 'missing' | 'invalid';

/** A parameter that could not be used, and why, to be shown to the user. */
export interface ParameterProblem {
  name: string;
  given: string;
  /** The text of the value used instead. */
  used: string;
  reason: Message;
  /** The whole sentence. */
  message: Message;
}

export interface ReadParameters<All> {
  values: All;
  states: Readonly<Record<keyof All, ParameterState>>;
  problems: readonly ParameterProblem[];
  /** Whether the address was an old one and should be replaced by the canonical one. */
  migrated: boolean;
}

/**
 * Reads the query string of an address. Never throws: each parameter is valid, missing (its
 * fallback) or invalid (its fallback, and a problem that says which and why).
 *
 * @param search query string, with or without the question mark
 */
export function readParameters<All extends object>(
  spec: ParameterSpec<All>,
  search: string,
  migrations: readonly Migration[] = [],
): ReadParameters<All> {
  const given = new URLSearchParams(search);
  const before = given.toString();
  for (const migrate of migrations) migrate(given);

  const values: Partial<All> = {};
  const states = {} as Record<keyof All, ParameterState>;
  const problems: ParameterProblem[] = [];
  for (const name of namesOf(spec)) {
    const text = given.get(String(name));
    const read = readOne(spec[name], text, values);
    values[name] = read.value;
    states[name] = read.state;
    if (read.reason !== null)
      problems.push(problem(String(name), text ?? '', spec[name].write(read.value), read.reason));
  }
  return { values: values as All, states, problems, migrated: given.toString() !== before };
}

/** Parameters that belong to the whole site, kept when a view writes its own. */
const siteParameters = ['lang', 'theme'] as const;

/**
 * The canonical query string of a view: its parameters in the order of the spec, those at their
 * fallback left out, so that equal views have equal addresses.
 *
 * @param current the present query string, whose site-wide parameters are kept
 * @returns with a leading question mark, or empty
 */
export function writeParameters<All extends object>(
  spec: ParameterSpec<All>,
  values: All,
  current = '',
): string {
  const earlier: Partial<All> = {};
  const parts: string[] = [];
  for (const name of namesOf(spec)) {
    const text = spec[name].write(values[name]);
    if (text !== spec[name].write(spec[name].fallback(earlier)))
      parts.push(pair(String(name), text));
    earlier[name] = values[name];
  }
  const present = new URLSearchParams(current);
  for (const name of siteParameters) {
    const text = present.get(name);
    if (text !== null && !Object.hasOwn(spec, name)) parts.push(pair(name, text));
  }
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** A migration for a parameter that got a new name. A new name already present wins. */
export function renamed(from: string, to: string): Migration {
  return (search) => {
    const text = search.get(from);
    if (text === null) return;
    search.delete(from);
    if (!search.has(to)) search.set(to, text);
  };
}

/** A migration for a value that got a new name. */
export function revalued(name: string, from: string, to: string): Migration {
  return (search) => {
    if (search.get(name) === from) search.set(name, to);
  };
}

function readOne<Value, All>(
  parameter: Parameter<Value, All>,
  text: string | null,
  earlier: Partial<All>,
): { value: Value; state: ParameterState; reason: string | null } {
  if (text === null) return { value: parameter.fallback(earlier), state: 'missing', reason: null };
  const parsed = v.safeParse(parameter.schema, text);
  const reason = parsed.success
    ? (parameter.validate?.(parsed.output, earlier) ?? null)
    : parsed.issues[0].message;
  if (parsed.success && reason === null) return { value: parsed.output, state: 'valid', reason };
  const value = parameter.salvage?.(text) ?? parameter.fallback(earlier);
  return { value, state: 'invalid', reason };
}

function problem(name: string, given: string, used: string, key: string): ParameterProblem {
  const reason: Message = { id: key.includes(':') ? key : `domain:parameter.${key}` };
  const text = (value: string) => ({ kind: 'text', value }) as const;
  return {
    name,
    given,
    used,
    reason,
    message: {
      id: used === '' ? 'domain:parameter.ignored' : 'domain:parameter.replaced',
      values: {
        name: text(name),
        given: text(given.slice(0, 60)),
        used: text(used),
        reason: { kind: 'message', value: reason },
      },
    },
  };
}

function namesOf<All extends object>(spec: ParameterSpec<All>): (keyof All)[] {
  return Object.keys(spec) as (keyof All)[];
}

function pair(name: string, text: string): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(text).replaceAll('%2C', ',')}`;
}
