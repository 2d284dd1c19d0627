/** The words of a catalogue file as `key.key → word`. */
export function flatten(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null)
    throw new Error(`${path}: a word must be a text, not ${JSON.stringify(value)}`);
  const entries = Object.entries(value).flatMap(([key, inner]) => [
    ...flatten(inner, path === '' ? key : `${path}.${key}`),
  ]);
  return new Map(entries);
}

/** A key without its plural ending: languages have different numbers of plural forms. */
export function pluralBase(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, '');
}
