import { beforeAll, expect, test } from 'vitest';
import { monthlyReporters, monthsReported } from '../../src/domain/editions/reported-inside.ts';
import { monthsSince } from '../../src/domain/period.ts';
import type { AnyFigure } from '../../src/figures/figure/any-figure.ts';
import { eventsQuery, marksMost, type EventRow } from '../../src/figures/months/events-query.ts';
import words from '../../src/figures/months/words/en.json' with { type: 'json' };
import { monthsQuery, type MonthRow } from '../../src/figures/months/months-query.ts';
import months from '../../src/figures/months/index.ts';
import runningYearTested from '../../src/figures/running-year-tested/index.ts';
import { testedModel } from '../../src/figures/running-year-tested/model.ts';
import { monthChoices } from '../../src/figures/running-year-tested/settings.ts';
import runningYear from '../../src/figures/running-year/index.ts';
import usualYear from '../../src/figures/usual-year/index.ts';
import { languages, type NamedEconomy } from '../../src/language/index.ts';
import { askBuilt, type Ask } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { sentencesOf } from './lib/inside-sentences.ts';
import { faultsRead, faultsTold } from './lib/read-aloud.ts';
import type { Said } from './lib/said.ts';

const database = builtDatabase();
let economies: NamedEconomy[];
let ask: Ask;
const rows = new Map<string, readonly MonthRow[]>();
const all: Said[] = [];

const events: readonly EventRow[] = [
  { event: 'us_remittance_tax', date: '2026-01-01', sender: 'USA', part: 0.97, source: 'a law' },
];

const figures = [months, usualYear, runningYear, runningYearTested] as unknown as AnyFigure[];

beforeAll(async () => {
  economies = (await database.query('SELECT economy, iso2, name FROM economy', [])) as never;
  ask = await askBuilt(database);
  for (const economy of monthlyReporters)
    rows.set(economy, (await ask(monthsQuery({ economies: [economy] }))) as readonly MonthRow[]);
  for (const figure of figures) {
    const tested = figure.id === runningYearTested.id;
    for (const { economy } of economies) {
      const searches = tested
        ? monthChoices.map((choice) => `economies=${economy}&months=${choice}`)
        : [`economies=${economy}`];
      all.push(...(await sentencesOf(ask, figure, searches)));
    }
    // As it was after each month that there has been, of which the newest says little of the others.
    for (const [economy, whole] of rows)
      for (let count = 1; count < whole.length; count += 1)
        all.push(
          ...(await sentencesOf(upTo(whole.slice(0, count)), figure, [`economies=${economy}`])),
        );
  }
});

/** Answers with some of the months, and with what is known of events. */
const upTo =
  (some: readonly MonthRow[]): Ask =>
  ({ id }) =>
    Promise.resolve(id === 'months' ? some : events);

test('months are spoken of as they were at the end of each', async () => {
  expect(all.length).toBeGreaterThan(5000);
  const said = new Set(all.map(({ message }) => message.id));
  for (const id of [
    'months:finding.more',
    'months:newest.less',
    'months:empty',
    'months:event.us_remittance_tax.note',
    'running-year:finding.interval',
    'running-year:finding.alone',
    'running-year:note.interval',
    'running-year:note.unmeasured',
    'running-year:ended',
    'running-year:few',
    'running-year-tested:held_few',
    'running-year-tested:one',
    'usual-year:few',
  ])
    expect(said, id).toContain(id);
  expect(await faultsTold(all, economies)).toEqual([]);
});

test('every event of the database has words, and it is marked where most of the money is from there', async () => {
  const known = await database.query('SELECT event FROM event', []);
  expect(known.length).toBeGreaterThan(0);
  for (const { event } of known) expect(Object.keys(words.event)).toContain(String(event));
  const marked = await Promise.all(
    monthlyReporters.map(async (economy) =>
      (await ask(eventsQuery(economy))).some((event) => marksMost(event as EventRow)),
    ),
  );
  expect(monthlyReporters.filter((_, index) => marked[index])).toEqual(['MEX']);
});

test.each(languages)('every sentence on months can be said in %s', async (language) => {
  expect(await faultsRead(all, language, economies)).toEqual([]);
});

test('the months of the database are those that pages know of, and none is missing between', () => {
  expect([...rows.keys()]).toEqual(['ARM', 'MEX', 'PAK']);
  for (const [economy, whole] of rows) {
    const { first, last } = monthsReported(economy)!;
    expect([whole[0]!.month, whole.at(-1)!.month]).toEqual([first, last]);
    expect(whole.length).toBe(monthsSince(last) - monthsSince(first) + 1);
  }
});

/** What a year brings, written anew: plain loops, medians by sorting. */
function plainly(whole: readonly MonthRow[], year: number, count: number): number {
  const of = (one: number) => whole.filter((row) => row.year === one).map((row) => row.usd);
  const sum = (values: readonly number[]) => {
    let total = 0;
    for (const value of values) total += value;
    return total;
  };
  const shares: number[] = [];
  for (let one = whole[0]!.year; one < year; one += 1)
    if (of(one).length === 12) shares.push(sum(of(one).slice(0, count)) / sum(of(one)));
  shares.sort((a, b) => a - b);
  const middle = shares.length / 2;
  const share =
    shares.length % 2 === 1
      ? shares[Math.floor(middle)]!
      : (shares[middle - 1]! + shares[middle]!) / 2;
  return sum(of(year).slice(0, count)) / share;
}

test('projections of every year and number of months are those of plain code that sees no later year', () => {
  for (const [economy, whole] of rows)
    for (const choice of monthChoices.slice(1)) {
      const { years } = testedModel({ economies: [economy], months: choice }, { months: whole });
      for (const { year, usd } of years)
        expect(usd / plainly(whole, year, Number(choice))).toBeCloseTo(1, 10);
    }
});

test('over all months at hand the intervals of Mexico hold eight in ten years or a little more', () => {
  let [held, of] = [0, 0];
  for (const choice of monthChoices.slice(1)) {
    const model = testedModel({ economies: ['MEX'], months: choice }, { months: rows.get('MEX')! });
    held += model.held.held;
    of += model.held.of;
  }
  expect(of).toBeGreaterThan(200);
  expect(held / of).toBeGreaterThan(0.8);
  expect(held / of).toBeLessThan(0.95);
});
