import type { Row } from './build-database.ts';

/**
 * A citation file (Citation File Format 1.2) for the tables, with every publisher as a reference.
 *
 * @param sources rows of table `source`: publisher, title, edition, licence, link
 */
export function citation(edition: string, sources: readonly Row[]): string {
  return [
    'cff-version: 1.2.0',
    'message: Cite the publisher of the figures you use, and the atlas for the tables as joined here.',
    'type: dataset',
    'title: Remittance Atlas',
    'authors:',
    '  - name: Remittance Atlas contributors',
    `version: ${quoted(edition)}`,
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
