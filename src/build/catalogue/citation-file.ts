import type { BuiltCopy } from '../packages/built-copy.ts';

/** The citation file of the data, with the address where they are and the DOI, where there is one. */
export function citationFile(text: string, { site, doi }: Pick<BuiltCopy, 'site' | 'doi'>): string {
  const lines = [
    ...(doi === '' ? [] : [`doi: ${JSON.stringify(doi)}`]),
    ...(site === '' ? [] : [`url: ${JSON.stringify(site)}`]),
  ];
  return text.replace(/^version: .*\n/m, (found) =>
    [found, ...lines.map((line) => `${line}\n`)].join(''),
  );
}
