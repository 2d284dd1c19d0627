import { beforeAll, expect, test } from 'vitest';
import { languages, type NamedEconomy } from '../../src/language/index.ts';
import { askBuilt } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { corridorFigures, corridorSentences } from './lib/corridor-sentences.ts';
import { faultsRead, faultsTold } from './lib/read-aloud.ts';
import type { Said } from './lib/said.ts';
import { newestYears, oldUnsaid } from './lib/sentence-faults.ts';

/** Corridors that something was wrong with, or that are unlike others. */
const known = [
  'TUR BGR',
  'ARE SDN',
  'USA MEX',
  'RUS MDA',
  'IND PAK',
  'MLI IND',
  'LAO AZE',
  'NLD ANT',
  'BGD MMR',
  'GRL CHN',
];
/** A share as it is read: all that are tiny as one. */
const shown = ({ value }: { value: number }) => (value < 0.1 ? 'under 0.1' : value.toFixed(1));
/** One pair in so many is taken of those that have rows. */
const oneIn = 20;

const database = builtDatabase();
let economies: NamedEconomy[];
let pairs: (readonly [string, string])[];
const all: Said[] = [];

beforeAll(async () => {
  economies = (await database.query('SELECT economy, iso2, name FROM economy', [])) as never;
  // By their own hash, so that the same pairs are taken on every machine.
  const found = await database.query(
    `SELECT DISTINCT sender::VARCHAR AS sender, receiver::VARCHAR AS receiver
    FROM corridor_value
    JOIN economy AS s ON s.economy = sender AND s.placed
    JOIN economy AS r ON r.economy = receiver AND r.placed
    WHERE md5_number(sender::VARCHAR || receiver::VARCHAR) % ${oneIn} = 0
      OR list_contains([${known.map((pair) => `'${pair}'`).join()}], sender || ' ' || receiver)
    ORDER BY sender, receiver`,
    [],
  );
  pairs = found.map((row) => [String(row['sender']), String(row['receiver'])] as const);
  const figures = await corridorFigures();
  const ask = await askBuilt(database);
  for (const pair of pairs) all.push(...(await corridorSentences(ask, figures, pair)));
}, 300_000);

test('a thousand corridors are spoken of, of every kind', () => {
  expect(pairs.length).toBeGreaterThan(800);
  const said = new Set(all.map(({ message }) => message.id));
  for (const id of [
    'corridor:opening.amount',
    'corridor-amount:state.set_to_zero',
    'corridor-split:empty.few',
    'corridor-split:empty.unobserved',
    'corridor-cost:finding.stale',
  ])
    expect([...said]).toContain(id);
});

test('an estimate over threefold from the matrix says so with its cause, and no other does', async () => {
  const rows = (await database.query(
    `SELECT flow.sender || '→' || flow.receiver AS of
    FROM remittance_flow AS flow
    JOIN modelled_unpublished AS made
      ON made.sender = flow.sender AND made.receiver = flow.receiver AND made.year = newest_covered_year()
    WHERE flow.year = newest_matrix_year() AND flow.usd > 0 AND made.usd > 0
      AND abs(ln(made.usd::DOUBLE / flow.usd)) >= ln(3)`,
    [],
  )) as { of: string }[];
  const taken = new Set(pairs.map(([sender, receiver]) => `${sender}→${receiver}`));
  const far = rows.map(({ of }) => of).filter((of) => taken.has(of));
  expect(far.length).toBeGreaterThan(8);
  const told = all.filter(({ message }) => message.id.startsWith('corridor-amount:apart.'));
  expect(told.map(({ of }) => of).toSorted()).toEqual(far.toSorted());
  const shares = told.filter(({ message }) => message.id.endsWith('.share'));
  const same = shares.filter(({ message: { values } }) => {
    const [before, now] = [values?.['before'], values?.['now']];
    return before?.kind === 'share' && now?.kind === 'share' && shown(before) === shown(now);
  });
  expect(same).toEqual([]);
});

test('of no corridor whose migrants’ women were not observed a part of the money is told as theirs', async () => {
  const rows = (await database.query(
    `SELECT destination || '→' || origin AS of FROM unobserved_split WHERE edition = 2024 AND year = 2024`,
    [],
  )) as { of: string }[];
  const unobserved = new Set(rows.map(({ of }) => of));
  expect(unobserved).toContain('BGD→MMR');
  const told = all.filter(({ message }) => message.id.startsWith('corridor-split:finding'));
  expect(told.length).toBeGreaterThan(200);
  expect(told.map(({ of }) => of).filter((of) => unobserved.has(of))).toEqual([]);
});

test('no sentence of a corridor tells what is not so', async () => {
  expect(await faultsTold(all, economies)).toEqual([]);
});

test('what is old says so first', () => {
  const newest = newestYears(all);
  const byPair = new Map<string, Said[]>();
  for (const said of all) byPair.set(said.of, [...(byPair.get(said.of) ?? []), said]);
  const old = [...byPair.values()].flatMap((said) => oldUnsaid(said, newest));
  expect(old.map(({ of, message }) => `${of} ${message.id}`)).toEqual([]);
});

test.each(languages)('every sentence can be said in %s', async (language) => {
  expect(await faultsRead(all, language, economies)).toEqual([]);
});
