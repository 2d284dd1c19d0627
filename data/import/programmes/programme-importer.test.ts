import { describe, expect, test } from 'vitest';
import { contextOf } from '../economies/testing/resolver-of.ts';
import type { Imported } from '../lib/importer.ts';
import { fileInMemory, type InputFile } from '../lib/input-file.ts';
import { expectImportError } from '../lib/testing.ts';
import { programmeImporter } from './programme-importer.ts';
import { programmeId } from './programme-rows.ts';

const context = contextOf({ iom: { TON: 'TON', VUT: 'VUT' } });
const header =
  'title,title_en_gloss,funder,iom_project_id,prima_id,start,end,status_on_page,type,budget,' +
  'currency,coverage,region,countries,theme,source_kind,url,note';
const table = (...rows: string[]) =>
  fileInMemory('projects/iom_projects.csv', [header, ...rows].join('\n'));
const read = (...files: InputFile[]) => programmeImporter.read(files, context) as Imported;
const row =
  'Renforcement,Strengthening (our translation),Fund,TK.0007,P1,2020,2021-06,' +
  'Completed (page says “it has ended”),Type,300000,USD,Regional,Oceania,TON;VUT,remittances,iom page,' +
  'https://example.org/a,';

describe('programmes', () => {
  test('keep titles and facts, and say whose translation a title is', () => {
    const { tables } = read(table(row));
    expect(tables.programme).toMatchObject([
      {
        id: 'tk-0007',
        title: 'Renforcement',
        title_en: 'Strengthening',
        note: 'The English title is our translation',
        start: '2020',
        end: '2021-06',
        status_stored: 'Completed',
        budget: 300_000,
        currency: 'USD',
      },
    ]);
    expect(tables.programme_economy).toEqual([
      { id: 'tk-0007', economy: 'TON' },
      { id: 'tk-0007', economy: 'VUT' },
    ]);
  });

  test('a programme without a number is known by the first words of its title', () => {
    expect(
      programmeId('', 'Étude “Competing for Remittances”, within the strategy on migration'),
    ).toBe('etude-competing-for-remittances-within-the-strategy-on');
  });

  test('summaries of others are counted, not copied', () => {
    const json = fileInMemory(
      'iom_projects.json',
      JSON.stringify({ projects: [{ summary: 'Words.' }, { summary: null }] }),
    );
    const { tables, leftOut } = read(table(row), json);
    expect(leftOut).toMatchObject([{ what: 'summaries', rows: 1 }]);
    expect(JSON.stringify(tables)).not.toContain('Words.');
  });

  test.each([
    [row.replace('TON;VUT', 'TON;UTO'), /unknown economy "UTO"/],
    [row.replace('2021-06', 'June 2021'), /end: "June 2021" is not a year/],
    [row.replace('https://example.org/a', 'example.org'), /url/],
    [row.replace('USD', ''), /currency/],
    [row.replace('Renforcement', ''), /title is missing/],
  ])('refuses %s', (bad, reason) => {
    expectImportError(() => read(table(bad)), {
      file: 'projects/iom_projects.csv',
      row: 2,
      reason,
    });
  });

  test('refuses a programme listed twice, broken JSON, and JSON alone', () => {
    expectImportError(() => read(table(row, row)), {
      file: 'projects/iom_projects.csv',
      row: 3,
      reason: /tk-0007 is listed twice/,
    });
    const broken = fileInMemory('iom_projects.json', '{"projects": [');
    expectImportError(() => read(table(row), broken), {
      file: 'iom_projects.json',
      reason: /not the JSON form/,
    });
    expectImportError(() => read(broken), { file: 'iom_projects.json', reason: /is missing/ });
  });

  test('recognises a later compilation', () => {
    expect(programmeImporter.recognises(fileInMemory('iom_projects_2027.csv', ''))).toBe(true);
  });
});
