import { beforeAll, expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import type { Message } from '../../src/domain/message.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import { changesModel, type ChangesModel } from '../../src/figures/edition-changes/model.ts';
import { changesQuery, comparedQuery } from '../../src/figures/edition-changes/queries.ts';
import type { ChangesRows } from '../../src/figures/edition-changes/rows.ts';
import {
  changesFinding,
  largestSentence,
  stepName,
  stepSentences,
} from '../../src/figures/edition-changes/sentences.ts';
import { changesSettings } from '../../src/figures/edition-changes/settings.ts';
import {
  changeSources,
  subjectIds,
  subjects,
  type SubjectId,
} from '../../src/figures/edition-changes/subjects.ts';
import {
  createEconomyName,
  createFullLanguage,
  createSay,
  formatOf,
  languages,
  type NamedEconomy,
} from '../../src/language/index.ts';
import { builtDatabase } from './lib/built-database.ts';

const node = builtDatabase();
const answers = new Map<SubjectId, ChangesRows>();

beforeAll(async () => {
  for (const id of subjectIds) {
    const ask = async (query: ReturnType<typeof changesQuery | typeof comparedQuery>) => {
      const { sql, values } = bind(query.sql, query.parameters);
      return await node.query(sql, values);
    };
    answers.set(id, {
      changes: await ask(changesQuery(id)),
      compared: await ask(comparedQuery(id)),
    } as unknown as ChangesRows);
  }
}, 300_000);

function modelOf(measure: SubjectId, search = ''): ChangesModel {
  const { values } = readParameters(changesSettings, `measure=${measure}&${search}`);
  return changesModel(values, answers.get(measure)!);
}

const billions = (value: number | null) => (value === null ? null : Math.round(value / 1e7) / 100);

test('among the largest changes are Ethiopia after 2023 and what Israel paid', () => {
  const { drawn } = modelOf('remittances');
  const told = drawn.map((row) => [row.economy, row.measure, row.year_before, row.year, row.kind]);
  const ethiopia = told.findIndex(([economy]) => economy === 'ETH');
  const israel = told.findIndex(([economy]) => economy === 'ISR');
  expect(told[ethiopia]).toEqual(['ETH', 'received', 2023, 2024, 'jump']);
  expect(told[israel]).toEqual(['ISR', 'paid', 2023, 2024, 'jump']);
  expect(ethiopia).toBeLessThan(8);
  expect(israel).toBeLessThan(12);
});

// Read in the publishers' files: see ../shared/data/README.md for which file is which edition.
test.each([
  ['ETH', 'received', 2023, 'KNOMAD', 591.954, 562.705],
  ['ISR', 'paid', 2021, 'KNOMAD', 6809.1, 6543.8],
  ['ISR', 'paid', 2019, 'KNOMAD', 6242.6, 5909.5],
  ['CHN', 'received', 2023, 'WDI', 29_110.274, 22_592.912],
  ['ARE', 'paid', 2012, 'KNOMAD', 14_398, 52_876.655],
  ['VNM', 'received', 2023, 'WDI', 14_000, null],
] as const)('%s %s %i of %s: %f, then %s million', (economy, measure, year, of, before, after) => {
  const source = of === 'WDI' ? 'wb-wdi' : 'knomad-flows';
  const rows = modelOf('remittances', 'years=every').changes.filter(
    (row) =>
      row.economy === economy &&
      row.measure === measure &&
      row.year === year &&
      row.source === source,
  );
  const million = (value: number | null) => (value === null ? null : Math.round(value / 1e3) / 1e3);
  expect(rows.map((row) => [million(row.before), million(row.after)])).toEqual([[before, after]]);
});

test('the jumps of Ethiopia and Israel have the figures of the two editions', () => {
  const jumps = modelOf('remittances', 'kind=jump&years=every').changes;
  const of = (economy: string, measure: string) => {
    const row = jumps.find((one) => one.economy === economy && one.measure === measure);
    return [billions(row?.before ?? null), billions(row?.after ?? null)];
  };
  expect(of('ETH', 'received')).toEqual([0.54, 7.14]);
  expect(of('ISR', 'paid')).toEqual([6.25, 1.37]);
});

test('what KNOMAD calls estimates is marked: all that was paid in 2023, and what was received', () => {
  const knomad = modelOf('remittances', 'years=every&source=knomad-flows').changes;
  const of = (measure: string) => knomad.filter((row) => row.measure === measure);
  const marked = knomad.filter((row) => row.estimated_before || row.estimated_after);
  expect(new Set(marked.map((row) => row.year))).toEqual(new Set([2023]));
  const before = of('received').filter((row) => row.year_before === 2023 && row.before !== null);
  expect(before.length).toBeGreaterThan(20);
  expect(before.every((row) => row.estimated_before)).toBe(true);
});

test('of no year that is in both editions is what a placeholder stood for told as 0', async () => {
  for (const row of answers.get('remittances')?.changes ?? [])
    expect([row.before, row.after]).not.toContain(0);
  const [placeholders] = await node.query(
    `SELECT count(*) AS n FROM edition_change AS change JOIN remittance_total AS total
     ON change.measure = total.direction::VARCHAR AND change.product = total.source::VARCHAR
       AND change.economy = total.economy AND change.year = total.year
       AND change.edition_before = total.edition
     WHERE total.status = 'placeholder' AND (change.before IS NOT NULL OR change.kind <> 'reported')`,
    [],
  );
  expect(Number(placeholders?.['n'])).toBe(0);
});

test('everything that is compared has a name here', async () => {
  const rows = await node.query(
    'SELECT DISTINCT subject, measure, product FROM edition_compared WHERE subject = ANY($1::VARCHAR[]) ORDER BY ALL',
    [`[${subjectIds.join(',')}]`],
  );
  expect(rows.length).toBeGreaterThan(6);
  for (const { subject, measure, product } of rows) {
    expect(subjects[subject as SubjectId].measures).toContain(measure);
    expect(changeSources).toContain(product);
  }
});

test.each(languages)(
  'every sentence of every pair of editions can be said: %s',
  async (language) => {
    const { t } = await createFullLanguage(language);
    const rows = await node.query('SELECT economy, iso2, name FROM economy', []);
    const name = createEconomyName(t, language, rows as unknown as readonly NamedEconomy[]);
    const say = createSay(t, formatOf(t, language), name);
    for (const id of subjectIds) {
      const model = modelOf(id, 'years=every');
      const { unit } = model;
      const messages: Message[] = [
        ...changesFinding(model),
        ...model.compared.flatMap((row) => [stepName(row), ...stepSentences(model, row)]),
        ...model.changes.map((row) => largestSentence(model, row)),
      ];
      expect(messages.length).toBeGreaterThan(3);
      const said = messages.map(say);
      expect(
        said.filter(
          (text) =>
            /\{\{|undefined|NaN|edition-changes:/.test(text) ||
            (unit === 'usd' &&
              id === 'remittances' &&
              /US\$0\b|(?<![\d.,])0 (?:dollar|dólar)/.test(text)),
        ),
      ).toEqual([]);
    }
  },
);

test('the world’s totals are those that the publishers’ files sum to', () => {
  const { compared } = modelOf('remittances');
  const told = compared.map((row) => [
    row.source,
    row.measure,
    row.year,
    billions(row.sum_before),
    billions(row.sum_after),
  ]);
  expect(told).toContainEqual(['wb-wdi', 'received', 2023, 822.32, 795.55]);
  expect(told).toContainEqual(['knomad-flows', 'received', 2023, 860.26, 857.31]);
  expect(told).toContainEqual(['knomad-flows', 'paid', 2022, 435.8, 522.05]);
  expect(told).toContainEqual(['wb-wdi', 'paid', null, null, null]);
});
