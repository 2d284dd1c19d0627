import { beforeAll, expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import type { Message } from '../../src/domain/message.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import { brokenBetween } from '../../src/figures/corridor-panel/change.ts';
import { breaksQuery, type BreakRow } from '../../src/figures/corridor-panel/queries.ts';
import { summarySentences } from '../../src/figures/economy-summary/model.ts';
import { summaryQuery } from '../../src/figures/economy-summary/queries.ts';
import { askBuiltOnce, modelOf } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { countryFigures } from './lib/economy-sentences.ts';

const database = builtDatabase();
const span = 10;
let newest: number;
/** Receivers whose newest amount is of the newest year, and whether their page tells growth over ten years. */
const grown = new Map<string, boolean>();
/** What their page says instead. */
const why = new Map<string, readonly string[]>();
/** What the page of every economy says. */
const pages = new Map<string, readonly Message[]>();
/** The same by the figure of money over time. */
const drawn = new Map<string, boolean>();

beforeAll(async () => {
  const [row] = await database.query('SELECT newest_covered_year()::INTEGER AS year', []);
  newest = Number(row?.['year']);
  const ask = await askBuiltOnce(database);
  const figure = new Map(await countryFigures()).get('money-over-time')!;
  const receivers = await database.query(
    `SELECT economy::VARCHAR AS economy FROM headline_total AS now
    WHERE direction = 'received' AND year = ${newest} AND status = 'published' AND EXISTS (
      FROM headline_total AS earlier
      WHERE earlier.direction = 'received' AND earlier.economy = now.economy AND earlier.year = ${newest - span} AND earlier.usd >= 1e6
    )`,
    [],
  );
  const all = await database.query('SELECT economy::VARCHAR AS economy FROM economy', []);
  for (const { economy } of all) {
    const code = String(economy);
    const said = summarySentences(code, (await ask(summaryQuery(code))) as never);
    pages.set(
      code,
      said.map(({ message }) => message),
    );
  }
  for (const { economy } of receivers) {
    const code = String(economy);
    const keys = pages.get(code)!.map(({ id }) => id.replace('economy-summary:', ''));
    grown.set(
      code,
      keys.some((key) => key.startsWith('trend.')),
    );
    why.set(
      code,
      keys.filter((key) =>
        /^(?:lately_step|step|step_too|far_apart|untold)$|^break\.received\./.test(key),
      ),
    );
    const settings = readParameters(figure.parameters, `economies=${code}`).values;
    const found = figure.finding(await modelOf(ask, figure, settings));
    drawn.set(
      code,
      found.some(({ id }) => /:finding\.(?:more|less|same|manyfold|from_little)/.test(id)),
    );
  }
});

test('page and figure tell growth of the same economies, those that the rule bars none', async () => {
  expect(grown.size).toBeGreaterThan(140);
  expect([...grown].filter(([economy, told]) => drawn.get(economy) !== told)).toEqual([]);
  const barred = await database.query(
    `SELECT DISTINCT economy::VARCHAR AS economy FROM untold_change
    WHERE direction = 'received' AND year > ${newest - span} AND year <= ${newest}
      AND (reason <> 'apart' OR year = ${newest})`,
    [],
  );
  const known = new Set(barred.map(({ economy }) => String(economy)));
  for (const economy of ['PSE', 'GHA', 'ETH', 'PRT']) expect(known).toContain(economy);
  expect([...grown].filter(([economy, told]) => told === known.has(economy))).toEqual([]);
});

test('a page tells growth or why it does not, never both', () => {
  const wrong = [...grown].filter(([economy, told]) => told === why.get(economy)!.length > 0);
  expect(wrong.map(([economy]) => economy)).toEqual([]);
  for (const economy of ['KWT', 'GIN', 'SUR']) expect(why.get(economy)).toContain('untold');
  expect(grown.get('NRU')).toBe(true);
});

test('what a step comes from is said once', () => {
  const twice = [...why].filter(
    ([, keys]) => keys.includes('lately_step') === keys.includes('step') && keys.includes('step'),
  );
  expect(twice.map(([economy]) => economy)).toEqual([]);
  const again = [...why].filter(([, keys]) => keys.includes('step_too'));
  expect(again.map(([economy]) => economy)).toContain('AGO');
  expect(again.filter(([, keys]) => !keys.includes('lately_step'))).toEqual([]);
});

test('of a step that one publisher has alone it is said what the other has', async () => {
  const amounts = (await database.query(
    `SELECT series::VARCHAR AS series, economy::VARCHAR AS economy, year::INTEGER AS year, usd::DOUBLE AS usd
    FROM remittance_series WHERE direction = 'received' AND usd > 0`,
    [],
  )) as unknown as { series: string; economy: string; year: number; usd: number }[];
  const by = new Map(amounts.map((row) => [`${row.economy} ${row.year} ${row.series}`, row.usd]));
  const number = (message: Message | undefined, name: string) =>
    Number(message?.values?.[name]?.value);
  const told: string[] = [];
  const wrong: string[] = [];
  for (const [economy, said] of pages) {
    const find = (which: RegExp) => said.find(({ id }) => which.test(id));
    const at = said.findIndex(({ id }) => /:(?:lately_step|step|step_too)$/.test(id));
    if (at < 0) continue;
    const step = said[at]!;
    // Of one within the last year the sentence has the year before.
    const year = number(step, 'year') + Number(step.id.endsWith('lately_step'));
    const flat = (['wdi', 'knomad'] as const).flatMap((series) => {
      const [now, before] = [year, year - 1].map((one) => by.get(`${economy} ${one} ${series}`));
      return now && before && Math.max(now / before, before / now) < 1.5 ? [series] : [];
    });
    const alone = find(/:step_alone\./);
    if (alone) told.push(economy);
    if (flat.join() !== (alone?.id.replace(/^.*\./, '') ?? ''))
      wrong.push(`${economy} ${year}: ${flat.join()}, said ${alone?.id}`);
    if (alone && said[at + 1] !== alone) wrong.push(`${economy}: not behind its step`);
  }
  expect(wrong).toEqual([]);
  expect(told).toEqual(expect.arrayContaining(['RUS', 'SSD']));
});

test('no corridor grows on any list into an economy whose own growth is not told', async () => {
  const rows = (await database.query(
    `SELECT sender || '→' || receiver AS corridor, receiver::VARCHAR AS receiver, change, change_pct
    FROM corridor_table('modelled', ${newest}, ${newest - span}, newest_stock_edition())
    WHERE before > 0 AND usd > 0`,
    [],
  )) as { corridor: string; receiver: string; change: number | null; change_pct: number | null }[];
  expect(rows.length).toBeGreaterThan(5000);
  const wrong = rows.filter(
    ({ receiver, change, change_pct }) =>
      grown.get(receiver) === false && (change !== null || change_pct !== null),
  );
  expect(wrong.map(({ corridor }) => corridor)).toEqual([]);
  const listed = new Set(rows.flatMap((row) => (row.change === null ? [row.receiver] : [])));
  expect([...listed].filter((receiver) => grown.get(receiver) === true)).toEqual([]);
  for (const corridor of ['JOR→PSE', 'USA→GHA'])
    expect(rows.find((row) => row.corridor === corridor)?.change_pct).toBeNull();

  const { sql, values } = bind(breaksQuery.sql, breaksQuery.parameters);
  const breaks = (await database.query(sql, values)) as unknown as BreakRow[];
  expect([...brokenBetween(breaks, newest - span, newest)].filter((one) => grown.get(one))).toEqual(
    [],
  );
});
