import type { Query } from '../../../src/database/query.ts';
import { newestStock } from '../../../src/domain/editions/stock.ts';
import { measures, type MeasureId, type SeriesId } from '../../../src/domain/measure.ts';
import conflictDeaths from '../../../src/figures/conflict-deaths/index.ts';
import corridorMigrants from '../../../src/figures/corridor-migrants/index.ts';
import displacementOverTime from '../../../src/figures/displacement-over-time/index.ts';
import type { FactRow } from '../../../src/figures/economy-summary/fact-row.ts';
import { summaryQuery } from '../../../src/figures/economy-summary/queries.ts';
import { bandsQuery, endsQuery } from '../../../src/figures/flow-bands/queries.ts';
import { newestFlowYear } from '../../../src/figures/flow-bands/years.ts';
import migrantsBySex from '../../../src/figures/migrants-by-sex/index.ts';
import womenShareOverTime from '../../../src/figures/women-share-over-time/index.ts';
import womenShareRanked from '../../../src/figures/women-share-ranked/index.ts';
import flowsSql from '../../../src/figures/world-map/flows.sql?raw';
import { valuesQuery } from '../../../src/figures/world-map/query/queries.ts';
import type { FlowRow } from '../../../src/figures/world-map/query/rows.ts';
import type { Ask } from './ask.ts';
import type { Say } from './later-surfaces.ts';

/** Asks a question whose rows are known, or told. */
export type AskTyped = <Row>(query: Query<Row> | Query<unknown>) => Promise<readonly Row[]>;

export const typed =
  (ask: Ask): AskTyped =>
  async <Row>(query: Query<Row> | Query<unknown>) =>
    (await ask(query)) as readonly Row[];

/** A measure under its series; the first of the measure goes without. */
export const named = (measure: MeasureId, series: SeriesId): string =>
  measures[measure].series[0] === series ? measure : `${measure}@${series}`;

const told = (value: number | null | undefined): value is number => value != null && value !== 0;
const newest = Number(newestStock);

/** Migrants, refugees and deaths of one economy, as the sections of its page have them. */
export async function peopleOf(say: Say, ask: AskTyped, economy: string): Promise<void> {
  const facts = await ask(summaryQuery(economy));
  for (const { fact, year, value, series } of facts as readonly FactRow[])
    if (/^(abroad|hosted)$/.test(fact) && series === `undesa-${newestStock}`)
      say('opening sentences', fact, economy, year, value);

  for (const row of await rowsOf(womenShareOverTime, economy, ask)) {
    const { direction, edition, year, female, male } = row as never as StockSum;
    if (direction !== 'world' && told(female + male))
      say('women over time', stockOf(direction, edition), economy, year, female + male);
  }

  const sums = new Map<string, number>();
  for (const row of await rowsOf(migrantsBySex, economy, ask)) {
    const { direction, edition, year, partner, female, male } = row as never as StockPart;
    const people = Number(female ?? 0) + Number(male ?? 0);
    const key = `${stockOf(direction, edition)} ${year}`;
    sums.set(key, (sums.get(key) ?? 0) + people);
    const [origin, destination] = direction === 'abroad' ? [economy, partner] : [partner, economy];
    if (told(people) && String(edition) === newestStock)
      say('migrants by sex', 'migrants', `${origin}→${destination}`, year, people);
  }
  for (const [key, people] of sums) {
    const [measure = '', year] = key.split(' ');
    if (told(people)) say('migrants by sex', measure, economy, Number(year), people);
  }

  for (const row of await rowsOf(displacementOverTime, economy, ask)) {
    const { year, refugees_in, refugees_from, returned } = row as never as DisplacedYear;
    if (told(refugees_in)) say('displacement', 'refugees_hosted', economy, year, refugees_in);
    if (told(refugees_from)) say('displacement', 'refugees_origin', economy, year, refugees_from);
    if (told(returned)) say('displacement', 'refugees_returned', economy, year, returned);
  }

  for (const row of await rowsOf(conflictDeaths, economy, ask)) {
    const { year, best } = row as never as { year: number; best: number };
    if (told(best)) say('deaths', 'conflict_deaths', economy, year, best);
  }
}

interface StockSum {
  direction: 'abroad' | 'hosted' | 'world';
  edition: string;
  year: number;
  female: number;
  male: number;
}

interface StockPart extends Omit<StockSum, 'female' | 'male'> {
  partner: string;
  female: number | null;
  male: number | null;
}

interface DisplacedYear {
  year: number;
  refugees_in: number | null;
  refugees_from: number | null;
  returned: number | null;
}

const stockOf = (direction: string, edition: string | number) =>
  String(edition) === newestStock ? direction : `${direction}@undesa-${edition}`;

async function rowsOf(
  figure: unknown,
  economy: string,
  ask: AskTyped,
): Promise<readonly unknown[]> {
  const { queries } = figure as {
    queries: (settings: unknown) => Record<string, Query<unknown>>;
  };
  return ask(
    queries({ economies: [economy], direction: 'abroad', edition: newestStock })[economy]!,
  );
}

/** The same, of all economies, as map, flows and the ranking of women's shares have it. */
export async function peopleSay(say: Say, ask: AskTyped): Promise<void> {
  for (const measure of Object.values(measures)) {
    if (measure.flow === 'remittance' || measure.flow === 'cost') continue;
    for (const series of measure.series)
      for (const row of await ask(valuesQuery({ measure: measure.id, series } as never)))
        if (told(row.value) && (measure.unit !== 'percent' || row.status === 'published'))
          say('map', named(measure.id, series), row.economy, row.year, row.value);
  }
  for (const side of ['abroad', 'hosted'] as const)
    for (const row of await ask(womenShareRanked.queries({ side } as never).shares)) {
      const { economy, year, persons, share } = row as never as Ranked;
      say('women ranked', side, economy, year, persons);
      say('women ranked', `${side}_women`, economy, year, share);
    }
  await flowsSay(say, ask);
}

interface Ranked {
  economy: string;
  year: number;
  persons: number;
  share: number;
}

/** People who moved, between each two economies and at their ends. */
async function flowsSay(say: Say, ask: AskTyped): Promise<void> {
  for (const [of, from, to, years] of [
    ['migrants', 'abroad', 'hosted', [2000, newest]],
    ['refugees', 'refugees_origin', 'refugees_hosted', [2000, 2015, newestFlowYear('refugees')]],
  ] as const)
    for (const year of years) {
      for (const row of await ask(bandsQuery({ of, year }, 'all')))
        if (told(row.value)) say('flows', of, `${row.from_group}→${row.to_group}`, year, row.value);
      for (const { side, node, value } of await ask(endsQuery({ of, year }, 'all')))
        if (told(value) && node !== 'unknown')
          say('flows', side === 'from' ? from : to, node, year, value);
      const [kind, series] =
        of === 'migrants' ? ['migrant', `undesa-${newestStock}`] : ['refugee', 'unhcr'];
      const lines = { id: 'flows', sql: flowsSql, parameters: { kind, series, year } };
      for (const row of await ask<FlowRow>(lines))
        if (told(row.value)) say('map', of, `${row.sender}→${row.receiver}`, year, row.value);
    }
}

/** People from one economy in another, as the corridor the other way has them. */
export async function corridorPeopleSay(say: Say, ask: AskTyped, host: string): Promise<void> {
  const rows = await ask(
    corridorMigrants.queries({ sender: host, receiver: host } as never).hosted,
  );
  for (const row of rows) {
    const { edition, origin, year, female, male } = row as never as StockPart & { origin: string };
    const people = Number(female ?? 0) + Number(male ?? 0);
    if (String(edition) === newestStock && told(people))
      say('corridor', 'migrants', `${origin}→${host}`, year, people);
  }
}
