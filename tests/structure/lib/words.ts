import { projectFiles, read } from './files.ts';

/** The words of a part of the atlas, by its namespace, in a language. @throws if not in one file */
export function wordsOf(namespace: string, language: string): Map<string, string> {
  const [file, ...more] = filesOf(namespace, language);
  if (file === undefined || more.length > 0)
    throw new Error(
      `${namespace} has words in ${language} in ${more.length > 0 ? 'two files' : 'none'}`,
    );
  return flatten(JSON.parse(read(file)));
}

/** The namespaces that English has words in. */
export function namespaces(): string[] {
  return files
    .flatMap((file) => {
      const [, own, figure, story] = english.exec(file) ?? [];
      return own ?? figure ?? (story === undefined ? [] : `story-${story}`);
    })
    .toSorted();
}

const files = projectFiles(/^src\/.*\.json$/);
const english =
  /^src\/(?:language\/en\/words\/([^/]+)\.json|figures\/([^/]+)\/words\/en\.json|stories\/([^/]+)\/words\/en\.json)$/;

function filesOf(namespace: string, language: string): string[] {
  const places = [
    `src/figures/${namespace}/words/${language}.json`,
    `src/stories/${namespace.replace(/^story-/, '')}/words/${language}.json`,
    `src/language/${language}/words/${namespace}.json`,
    `src/language/${language}/figures/${namespace}.json`,
  ];
  return places.filter((place) => files.includes(place));
}

/** The words of a catalogue file as `key.key → word`. */
function flatten(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null)
    throw new Error(`${path}: a word must be a text, not ${JSON.stringify(value)}`);
  const entries = Object.entries(value).flatMap(([key, inner]) => [
    ...flatten(inner, path === '' ? key : `${path}.${key}`),
  ]);
  return new Map(entries);
}

/** A key without what a noun after it or before it, or a quarter's name, makes of it: languages have other forms. */
export function pluralBase(key: string): string {
  const plural = /_(?:zero|one|two|few|many|other)$/;
  return key
    .replace(plural, '')
    .replace(/_(?:[mfp]|q[1-4])(?=_ordinal$|$)/, '')
    .replace(plural, '');
}
