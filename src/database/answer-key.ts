import type { Query, Scalar } from './query.ts';

/**
 * The logical name of a question's answer, `answers/<query id>/<parameters>`: the same for the same
 * id and parameters in any order, different for different ones, and safe as a file name once its
 * slashes are. No parameters are written `all`.
 */
export function answerKey(query: Pick<Query<unknown>, 'id' | 'parameters'>): string {
  const names = Object.keys(query.parameters).sort();
  const written = names.map((name) => `${name}=${write(query.parameters[name] ?? null)}`);
  return `answers/${query.id}/${written.length === 0 ? 'all' : written.join('&')}`;
}

/** A string that could be taken for a number, a boolean or null is marked with an apostrophe. */
function write(value: Scalar): string {
  if (typeof value !== 'string') return String(value);
  const ambiguous = /^(?:'|[-+.\d]|(?:true|false|null|NaN|Infinity)$)/.test(value);
  return (ambiguous ? "'" : '') + encodeURIComponent(value).replaceAll('*', '%2A');
}
