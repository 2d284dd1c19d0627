import { expect, test } from 'vitest';
import type { BuiltCopy } from '../packages/built-copy.ts';
import { dataset, dcat } from './dataset.ts';

const resource = {
  name: 'economy',
  path: 'economy.csv',
  title: 'Economies',
  description: '',
  rows: 1,
  format: 'csv',
  bytes: 5,
  hash: 'sha256:0a1b',
  mediatype: 'text/csv',
};
const copy: BuiltCopy = {
  latest: '',
  base: '',
  site: '',
  doi: '',
  version: '2.2.0',
  edition: '4f425f14',
  day: '2026-11-30',
  tables: [],
  description: {
    version: '2.2.0',
    edition: '4f425f14',
    created: '2026-11-30T00:00:00Z',
    title: 'Tables',
    description: 'Of the atlas',
    keywords: [],
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'CC BY 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
      { name: 'notspecified', title: 'not stated' },
    ],
    resources: [resource],
  },
};
const publications = ['Matrix', 'Costs'].map((title) => ({
  publisher: 'World Bank',
  title,
  edition: '2021',
  link: 'https://data.example/',
  citation: '',
}));

test('publications on one page are several, a checksum is of its type, a licence without address a document', () => {
  expect(dcat(copy, '', publications)).toMatchObject({
    'dct:license': [
      { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
      { '@type': 'dct:LicenseDocument', 'dct:title': 'not stated' },
    ],
    'dcat:distribution': [
      { 'spdx:checksum': { 'spdx:checksumValue': { '@value': '0a1b', '@type': 'xsd:hexBinary' } } },
    ],
  });
  const { 'prov:wasDerivedFrom': sources } = dcat(copy, '', publications) as Record<
    string,
    object[]
  >;
  expect(sources).toHaveLength(2);
  for (const one of sources!) {
    expect(one).not.toHaveProperty('@id');
    expect(one).toHaveProperty('dcat:landingPage', { '@id': 'https://data.example/' });
  }
});

test('to search engines licences are addresses, and what the tables rest on are works', () => {
  expect(dataset(copy, '', publications, [])).toMatchObject({
    license: ['https://creativecommons.org/licenses/by/4.0/'],
    isBasedOn: [{ '@type': 'CreativeWork' }, { '@type': 'CreativeWork' }],
  });
});
