import { expect, test } from 'vitest';
import type { MessageValue } from '../../domain/message.ts';
import { sayIn } from '../testing/say-in.ts';
import { altOf, captionOf } from './caption.ts';
import type { PictureSource } from './picture-source.ts';

const economies = [
  { economy: 'MEX', iso2: 'MX', name: 'Mexico' },
  { economy: 'IND', iso2: 'IN', name: 'India' },
];

const row = (economy: string, value: number | null): readonly (MessageValue | null)[] => [
  { kind: 'economy', value: economy },
  value === null ? null : { kind: 'amount', value, unit: 'usd', as: 'full' },
];

const source: Omit<PictureSource, 'draw'> = {
  name: 'atlas-x',
  title: { id: 'money-over-time:title' },
  more: [],
  subtitle: { id: 'money-over-time:title' },
  notes: [],
  always: [],
  citations: [{ source: 'knomad-flows', edition: 'December 2023' }],
  kind: 'published',
  table: {
    columns: [{ id: 'world-map:column.economy' }, { id: 'figures:no_data' }],
    rows: [row('IND', 119_500_000_000), row('MEX', null)],
  },
  permalink: 'https://atlas.example/country/MEX/#money',
};

test.each([
  ['en', 'Source: KNOMAD', 'December 2023', 'India: US$120 billion; Mexico: no data'],
  [
    'fr',
    'Source : KNOMAD',
    'décembre 2023',
    'Inde : 120 milliards de dollars; Mexique : pas de données',
  ],
  [
    'es',
    'Fuente: KNOMAD',
    'diciembre de 2023',
    'India: 120.000 millones de dólares; México: sin datos',
  ],
  ['ar', 'المصدر: KNOMAD', 'ديسمبر 2023', 'الهند: 120 مليار دولار'],
] as const)(
  'caption and alternative text say rows, unit and source in %s',
  async (language, whose, edition, rows) => {
    const say = await sayIn(language, economies);
    const plain = (text: string) =>
      text.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '').replaceAll(/[\u00a0\u202f]/g, ' ');
    const caption = plain(captionOf(source, say));
    expect(caption).toContain(whose);
    expect(caption).toContain(edition);
    expect(caption).toContain('CC BY 4.0');
    expect(caption.endsWith(source.permalink)).toBe(true);
    const alt = plain(altOf(source, say));
    expect(alt).toContain(rows);
    expect(`${caption} ${alt}`).not.toMatch(/\{\{|undefined|⟦|picture:|figures:/);
  },
);

test('of many rows the first and the last are said, and how many there are', async () => {
  const say = await sayIn('en', economies);
  const many = Array.from({ length: 40 }, (_, place) =>
    row(place === 39 ? 'MEX' : 'IND', place + 1),
  );
  const alt = altOf({ ...source, table: { ...source.table, rows: many } }, say);
  expect(alt).toContain('The first three and last two of 40 rows');
  expect(alt.match(/India/g)).toHaveLength(4);
  expect(alt).toContain('Mexico: US$40');
});

test('what is modelled is said to be', async () => {
  const say = await sayIn('en', economies);
  expect(altOf({ ...source, kind: 'modelled' }, say)).toContain('shows modelled figures');
  expect(captionOf({ ...source, kind: 'modelled' }, say)).toContain('Modelled by this atlas');
});
