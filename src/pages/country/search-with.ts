/**
 * A query string with one parameter changed and the rest kept.
 *
 * @param value its new text; empty takes it away
 * @returns with its question mark, or nothing where no parameter is left
 */
export function searchWith(search: string, name: string, value: string): string {
  const parameters = new URLSearchParams(search);
  if (value === '') parameters.delete(name);
  else parameters.set(name, value);
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
