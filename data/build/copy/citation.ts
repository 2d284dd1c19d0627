import type { Row } from '../build-database.ts';

/** What the tables are cited as. */
interface Cited {
  /** Eight hex digits that stand for every table. */
  edition: string;
  /** Of the atlas and its tables, `1.2.0`. */
  version: string;
  /** Day of the version, `2026-11-26`. */
  day: string;
}

/**
 * A citation file (Citation File Format 1.2) for the tables, with every publisher as a reference. The
 * build of the site adds the address, and the DOI where one was given.
 *
 * @param sources rows of table `source`: publisher, title, edition, licence, link
 */
export function citation({ edition, version, day }: Cited, sources: readonly Row[]): string {
  return [
    'cff-version: 1.2.0',
    'message: Cite the publisher of the figures you use, and the atlas for the tables as joined here.',
    'type: dataset',
    'title: Remittance Atlas',
    'authors:',
    '  - name: Remittance Atlas contributors',
    `version: ${quoted(`${version}, edition ${edition}`)}`,
    `date-released: ${quoted(day)}`,
    'abstract: >-',
    '  Remittances, the cost of sending, migrants, displacement and their context: one tidy table a',
    '  subject, every figure with its source and edition.',
    'keywords:',
    ...['remittances', 'migration', 'gender', 'displacement'].map((word) => `  - ${word}`),
    'references:',
    ...sources.flatMap((source) => [
      '  - type: data',
      `    title: ${quoted(source['title'])}`,
      '    authors:',
      `      - name: ${quoted(source['publisher'])}`,
      `    edition: ${quoted(source['edition'])}`,
      ...(source['link'] ? [`    url: ${quoted(source['link'])}`] : []),
      `    notes: ${quoted(`Source ${String(source['id'])}; licence: ${String(source['licence'])}`)}`,
    ]),
    '',
  ].join('\n');
}

/** JSON strings are YAML strings. */
function quoted(value: unknown): string {
  return JSON.stringify(String(value ?? ''));
}
