import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import type { Parameters } from '../../src/database/query.ts';
import type { MessageValue } from '../../src/domain/message.ts';
import { moneySeries, type MoneySeries } from '../../src/domain/money-series.ts';
import { summaryQuery } from '../../src/figures/economy-summary/queries.ts';
import { factsBy } from '../../src/figures/economy-summary/facts-by.ts';
import type { FactRow } from '../../src/figures/economy-summary/fact-row.ts';
import moneyOverTime from '../../src/figures/money-over-time/index.ts';
import receivedGdp from '../../src/figures/received-gdp-fdi/index.ts';
import { askBuilt } from './lib/ask.ts';
import { typed, type AskTyped } from './lib/people-surfaces.ts';
import type { MoneyGapRow, MoneyRow } from '../../src/figures/money-over-time/money-row.ts';
import { moneyFinding } from '../../src/figures/money-over-time/finding.ts';
import { moneyModel } from '../../src/figures/money-over-time/model.ts';
import { toldBy } from '../../src/figures/money-over-time/told-by.ts';
import { gdpModel, type GdpRow } from '../../src/figures/received-gdp-fdi/model.ts';
import { gdpFinding } from '../../src/figures/received-gdp-fdi/text.ts';
import type { ValueRow } from '../../src/figures/world-map/query/rows.ts';
import { economiesQuery } from '../../src/figures/economies/queries.ts';
import { builtDatabase } from './lib/built-database.ts';
import { corridorsSay } from './lib/corridor-surfaces.ts';
import { contradictions, numbersSaid } from './lib/numbers-said.ts';
import { groupsSay, speechSays, storiesSay, viewsSay } from './lib/later-surfaces.ts';

const database = builtDatabase();

const { say, said, placesOf } = numbersSaid();

async function ask<Row>(file: string, parameters: Parameters = {}): Promise<Row[]> {
  const text = await readFile(join('src', 'figures', file), 'utf8');
  const { sql, values } = bind(text, parameters);
  return (await database.query(sql, values)) as unknown as Row[];
}

const number = (value: MessageValue | undefined): number =>
  value !== undefined && 'value' in value ? Number(value.value) : Number.NaN;

/** Money and shares of one economy, as the country page, a comparison, a card and a sheet say them. */
async function economySays(built: AskTyped, economy: string): Promise<void> {
  const of = {
    economies: [economy],
    dollars: 'nominal',
    series: 'headline',
    unit: 'gdp',
  } as const;
  const facts = [...(await built(summaryQuery(economy)))];
  const told = await built<MoneyRow | MoneyGapRow>(moneyOverTime.queries(of)[economy]!);
  const money = told.filter((row): row is MoneyRow => row.usd !== null);
  const shares = [...(await built<GdpRow>(receivedGdp.queries(of)[economy]!))];
  for (const series of moneySeries) seriesSays(economy, series, { facts, money, shares });
  speechSays(say, economy, facts);
}

/** What is asked of a series: a publisher's figures are another question than the headline's. */
const asked = (measure: string, series: MoneySeries): string =>
  series === 'headline' ? measure : `${measure}@${series}`;

function seriesSays(
  economy: string,
  series: MoneySeries,
  rows: { facts: FactRow[]; money: MoneyRow[]; shares: GdpRow[] },
): void {
  const tell = (place: string, measure: string, year: unknown, value: unknown) =>
    say(place, asked(measure, series), economy, year, value);
  for (const { fact, year, value } of factsBy(series, rows.facts))
    if (fact === 'received' || fact === 'paid' || fact === 'received_gdp')
      tell('opening sentences', fact, year, value);
    else if (fact === 'received_before')
      tell('opening sentences, ten years before', 'received', year, value);
    else if (fact === 'received_other' || fact === 'paid_other')
      tell('opening sentences', fact, year, value);

  for (const row of toldBy(series, rows.money))
    if (row.series === 'headline') tell('money over time', row.direction, row.year, row.usd);
  for (const row of rows.shares)
    if (row.flow === 'received' && row.series === series)
      tell('share of GDP over time', 'received_gdp', row.year, row.percent);

  for (const economies of [[economy], [economy, economy === 'IND' ? 'MEX' : 'IND']]) {
    const where = economies.length > 1 ? 'comparison' : 'finding';
    const [told] = moneyFinding(
      moneyModel({ economies, dollars: 'nominal', series }, { [economy]: rows.money }),
    );
    const { year, amount, other } = told?.values ?? {};
    if (told?.id.startsWith('money-over-time:finding'))
      tell(`money over time, ${where}`, 'received', number(year), number(amount));
    if (other !== undefined)
      tell(`money over time, ${where}`, 'received_other', number(year), number(other));
    const [share] = gdpFinding(gdpModel({ economies, series }, { [economy]: rows.shares }));
    const { year: of, received } = share?.values ?? {};
    if (received !== undefined)
      tell(`share of GDP, ${where}`, 'received_gdp', number(of), number(received));
  }
}

beforeAll(async () => {
  const bound = bind(economiesQuery().sql, economiesQuery().parameters);
  const placed = await database.query(bound.sql, bound.values);
  for (const measure of ['received', 'paid', 'received_gdp', 'received_person'] as const)
    for (const series of moneySeries) {
      const rows = await ask<ValueRow>('world-map/measure-values.sql', { measure, series });
      for (const row of rows) {
        say('map', asked(measure, series), row.economy, row.year, row.value);
        if (row.other != null) say('map', `${measure}_other`, row.economy, row.year, row.other);
      }
      if (series === 'headline') viewsSay(say, measure, rows, placed as never);
    }
  await groupsSay(say, database);
  await storiesSay(say, database);
  const economies = await database.query('SELECT economy::VARCHAR AS economy FROM economy', []);
  const built = typed(await askBuilt(database));
  for (const { economy } of economies) await economySays(built, String(economy));
  for (const series of moneySeries) {
    for (const row of await ask<{ economy: string; year: number; percent: number }>(
      'dependence/query.sql',
      { series },
    ))
      say('dependence', asked('received_gdp', series), row.economy, row.year, row.percent);
    for (const row of await ask<{ economy: string; received: number; received_year: number }>(
      'programme-map/query.sql',
      { series },
    ))
      if (row.received !== null)
        say('programmes', asked('received', series), row.economy, row.received_year, row.received);
  }
  for (const row of await ask<{ economy: string; year: number; percent: number }>(
    'resilience/query.sql',
  ))
    say('dependence on senders', 'received_gdp', row.economy, row.year, row.percent);
  for (const row of await ask<{ kind: string; economy: string; year: number; value: number }>(
    'modelled-flows/amounts-set.sql',
  ))
    if (row.kind === 'received') say('estimate', 'received', row.economy, row.year, row.value);
  const corridors = await database.query(
    `SELECT receiver::VARCHAR AS economy, year, sum(usd)::DOUBLE AS usd FROM modelled_newest GROUP BY ALL`,
    [],
  );
  for (const row of corridors)
    say('corridors', 'received', String(row['economy']), row['year'], row['usd']);
  const [newest] = await database.query(
    'SELECT newest_matrix_year()::INTEGER AS matrix, newest_covered_year()::INTEGER AS estimate',
    [],
  );
  await corridorsSay(say, ask, {
    matrix: Number(newest?.['matrix']),
    estimate: Number(newest?.['estimate']),
  });
}, 300_000);

test('no two places give two numbers for one economy, year and measure', async () => {
  expect(await contradictions(said)).toEqual([]);
});

test('the crawl compares what it means to', () => {
  const shared = [...said].filter(([, by]) => by.size > 1);
  expect(shared.length).toBeGreaterThan(15_000);
  expect(placesOf('received MEX 2024')).toEqual(
    expect.arrayContaining([
      'map',
      'opening sentences',
      'money over time',
      'money over time, finding',
      'money over time, comparison',
      'estimate',
      'corridors',
      'speech and brief',
      'lines',
      'table',
      'question',
      'group',
      'story',
    ]),
  );
  expect(placesOf('received@knomad GHA 2023')).toEqual(
    expect.arrayContaining([
      'map',
      'opening sentences',
      'money over time',
      'money over time, finding',
    ]),
  );
  expect(placesOf('received_gdp PRT 2024')).toContain('dependence on senders');
  expect(placesOf('received MEX 2024')).toEqual(expect.arrayContaining(['flows', 'scenario']));
  expect(placesOf('sent USA→MEX 2021')).toEqual(['flows', 'corridors', 'corridor']);
  expect(placesOf('sent USA→MEX 2024')).toEqual(['flows', 'corridors', 'corridor']);
  expect(placesOf('cost USA→MEX 2025')).toEqual(['costs', 'corridor', 'corridors']);
  for (const economy of ['GHA', 'PRT', 'TJK', 'SSD'])
    expect(placesOf(`received ${economy} 2023`).length).toBeGreaterThan(2);
});

test('none of them is a zero', () => {
  expect([...said].filter(([, by]) => [...by.values()].some((value) => value === 0))).toEqual([]);
});
