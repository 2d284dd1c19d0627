import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltCopy } from '../packages/built-copy.ts';
import { pythonPackage } from '../packages/python-package.ts';
import { rPackage } from '../packages/r-package.ts';
import { root } from '../root.ts';
import { citationFile } from './citation-file.ts';
import { dataset, dcat, type Publication } from './dataset.ts';
import { atomFeed, editionEntries, versionEntries } from './feed.ts';

type Cells = Readonly<Record<string, string>>;

const rowsOf = (copy: BuiltCopy, table: string) =>
  parse(readFileSync(join(copy.latest, `${table}.csv`)), { columns: true }) as Cells[];

/** What catalogues of data and readers of feeds are told, by paths in the folder of the public copy. */
export function catalogueFiles(copy: BuiltCopy): Record<string, string> {
  const sources = rowsOf(copy, 'source');
  const entries = [
    ...versionEntries(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')),
    ...editionEntries(rowsOf(copy, 'source_edition'), sources),
  ];
  const own =
    copy.base === '' ? null : { feed: `${copy.base}/editions.atom`, page: `${copy.site}sources/` };
  return {
    'editions.atom': atomFeed(
      'Remittance Atlas: versions, and editions of its sources',
      entries,
      own,
    ),
    'dcat.jsonld': `${JSON.stringify(dcat(copy, copy.base === '' ? '' : `${copy.base}/`, publications(sources)), null, 2)}\n`,
    'CITATION.cff': citationFile(readFileSync(join(copy.latest, 'CITATION.cff'), 'utf8'), copy),
  };
}

/**
 * Lines for the head of a page that the data are taken from: what they are, for search engines, and
 * where the feed and the catalogue's file are. The first is data and no script: nothing runs it.
 *
 * @param latest address of the public copy's folder, with a slash
 */
export function datasetLines(copy: BuiltCopy, latest: string): string[] {
  const packages = [rPackage(copy).name, pythonPackage(copy).name];
  const json = JSON.stringify(
    dataset(copy, latest, publications(rowsOf(copy, 'source')), packages),
  );
  return [
    `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`,
    `<link rel="alternate" type="application/atom+xml" href="${latest}editions.atom" title="Remittance Atlas" />`,
    `<link rel="describedby" type="application/ld+json" href="${latest}dcat.jsonld" />`,
  ];
}

function publications(sources: readonly Cells[]): Publication[] {
  return sources.map(({ publisher = '', title = '', edition = '', link = '', citation = '' }) => ({
    publisher,
    title,
    edition,
    link,
    citation,
  }));
}
