import { prerenderToNodeStream } from 'react-dom/static';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import type { AtlasDatabase } from '../database/atlas-database.ts';
import { noBuiltJson } from '../database/built-files.ts';
import { noUserSql } from '../database/testing/no-user-sql.ts';
import type { Query } from '../database/query.ts';
import { createFullLanguage, languages, type Language } from '../language/index.ts';
import { App } from './App.tsx';

// It is made by the build of the data.
vi.mock('virtual:atlas-data', () => ({ default: { edition: '0a1b2c3d' } }));

const rows: Readonly<Record<string, readonly object[]>> = {
  sources: [
    {
      id: 'unhcr',
      publisher: 'UNHCR',
      title: 'Refugee Population Statistics',
      edition: 'figures to 2025',
      licence: 'CC BY 4.0',
      licence_url: 'https://creativecommons.org/licenses/by/4.0/',
      link: 'https://www.unhcr.org/refugee-statistics',
      citation: 'UNHCR, Refugee Population Statistics.',
      coverage: '1951–2025',
      note: null,
      derived: false,
    },
  ],
  'source-coverage': [
    { table: 'displaced', source: 'unhcr', year: 1951, economies: 20, rows: 40 },
    { table: 'displaced', source: 'unhcr', year: 2025, economies: 210, rows: 6000 },
  ],
  'source-checks': [
    { check: 'years', source: 'unhcr', tested: 6040, passed: 6040, note: 'Years are in range' },
  ],
  'source-left-out': [
    {
      source: 'unhcr',
      edition: 'figures to 2025',
      table: 'displaced',
      what: 'blank cells',
      rows: 138738,
      amount: null,
      unit: null,
      reason: 'no figure there',
    },
  ],
};

const engine = { status: 'idle' } as const;
const database: AtlasDatabase = {
  run: () => new Promise(() => undefined),
  peek<Row>({ id }: Query<Row>) {
    const known = rows[id];
    return known && { rows: known as readonly Row[], from: 'built' as const };
  },
  json: noBuiltJson,
  engine: {
    state: () => engine,
    subscribe: () => () => undefined,
    start: () => undefined,
    retry: () => undefined,
    connector: () => new Promise(() => undefined),
  },
  startEngine: () => undefined,
  retry: () => undefined,
  ...noUserSql,
};

async function page(path: string, language: Language): Promise<string> {
  const translator = await createFullLanguage(language);
  const { prelude } = await prerenderToNodeStream(
    <App translator={translator} database={database} base="/atlas" serverPath={path} />,
  );
  return text(prelude);
}

test.each(languages)(
  'the shell and the Sources page are drawn without a browser, in %s',
  async (language) => {
    const html = await page('/atlas/sources', language);
    const { t } = await createFullLanguage(language);
    expect(html).toContain(`<h1>${t('sources:title')}</h1>`);
    expect(html).toContain(t('app:name'));
    expect(html).toContain('Refugee Population Statistics');
    expect(html).toContain('0a1b2c3d');
    expect(html).toContain('href="/atlas/data/latest/remittance_flow.csv"');
    expect(html).toContain(t('sources-catalogue:table.displaced'));
    expect(html).not.toContain('⟦');
    expect(html).not.toMatch(/ style="/);
  },
);

test('the picture of coverage has a bar for each year that has figures', async () => {
  const html = await page('/atlas/sources/', 'en');
  expect(html.match(/class="coverage__bar"/g)).toHaveLength(2);
  expect(html).toContain('1951–2025, up to 210 economies a year');
  expect(html).toContain('6,040 of 6,040 passed');
  expect(html).toContain('138,738');
});

test('an address that leads nowhere says so', async () => {
  expect(await page('/atlas/nowhere', 'es')).toContain('No hay ninguna página en esta dirección');
});
