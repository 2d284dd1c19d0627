import { beforeAll, expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
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
  for (const { economy } of receivers) {
    const code = String(economy);
    const said = summarySentences(code, (await ask(summaryQuery(code))) as never);
    const keys = said.map(({ message }) => message.id.replace('economy-summary:', ''));
    grown.set(
      code,
      keys.some((key) => key.startsWith('trend.')),
    );
    why.set(
      code,
      keys.filter((key) => /^(?:lately_step|step|far_apart|untold)$|^break\.received\./.test(key)),
    );
    const settings = readParameters(figure.parameters, `economies=${code}`).values;
    const found = figure.finding(await modelOf(ask, figure, settings));
    drawn.set(
      code,
      found.some(({ id }) => /:finding\.(?:more|less|same|manyfold|from_little)/.test(id)),
    );
  }
}, 120_000);

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
