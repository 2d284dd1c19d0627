import { beforeAll, expect, test } from 'vitest';
import type { EconomyCode } from '../../src/domain/economy.ts';
import corridorOfficial from '../../src/figures/corridor-official/index.ts';
import type { OfficialRows } from '../../src/figures/corridor-official/rows.ts';
import { officialOpening } from '../../src/figures/corridor-official/text.ts';
import againstMatrix from '../../src/figures/official-against-matrix/index.ts';
import { orders } from '../../src/figures/official-against-matrix/settings.ts';
import officialPartners from '../../src/figures/official-partners/index.ts';
import { officialPartnersModel } from '../../src/figures/official-partners/model.ts';
import { comparedQuery, officialYearsQuery } from '../../src/figures/official/queries.ts';
import type { ComparedRow } from '../../src/figures/official/compared-row.ts';
import { banks, reporters, reportersOf } from '../../src/figures/official/reporters.ts';
import { languages, type NamedEconomy } from '../../src/language/index.ts';
import { askBuilt, type Ask } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { faultsRead, faultsTold } from './lib/read-aloud.ts';
import type { Said } from './lib/said.ts';

const database = builtDatabase();
let economies: NamedEconomy[];
let ask: Ask;
let years: number[];
const pairs: (readonly [EconomyCode, EconomyCode])[] = [];
const all: Said[] = [];

beforeAll(async () => {
  economies = (await database.query('SELECT economy, iso2, name FROM economy', [])) as never;
  ask = await askBuilt(database);
  years = ((await ask(officialYearsQuery())) as { year: number }[]).map(({ year }) => year);
  const found = await database.query(
    `SELECT DISTINCT sender::VARCHAR AS sender, receiver::VARCHAR AS receiver
    FROM (
      SELECT sender, receiver FROM official_year WHERE partner_group IS NULL
      UNION ALL
      SELECT economy, receiver FROM official_year JOIN partner_group_member USING (partner_group)
    )
    ORDER BY ALL`,
    [],
  );
  pairs.push(...found.map((row) => [String(row['sender']), String(row['receiver'])] as const));
  for (const pair of pairs) all.push(...(await ofCorridor(pair)));
  for (const year of years) all.push(...(await ofYear(year)));
}, 300_000);

/** All that the corridor's figure says, as if the bank's figures ended with each of their years. */
async function ofCorridor([sender, receiver]: readonly [string, string]): Promise<Said[]> {
  const settings = { sender, receiver };
  const rows = Object.fromEntries(
    await Promise.all(
      Object.entries(corridorOfficial.queries(settings)).map(async ([name, query]) => [
        name,
        await ask(query),
      ]),
    ),
  ) as OfficialRows;
  const own = [
    ...rows.ofSender.filter((row) => row.receiver === receiver),
    ...rows.ofReceiver.filter((row) => row.sender === sender),
  ];
  const ends = [...new Set(own.map(({ year }) => year))];
  return ends.flatMap((last) => {
    const model = corridorOfficial.model(settings, {
      ...rows,
      ofSender: rows.ofSender.filter(({ year }) => year <= last),
      ofReceiver: rows.ofReceiver.filter(({ year }) => year <= last),
    });
    const none = corridorOfficial.empty(model);
    const opening = officialOpening(model);
    const messages = none
      ? [none]
      : [
          ...corridorOfficial.finding(model),
          ...corridorOfficial.notes(model),
          corridorOfficial.subtitle(model),
        ];
    return [...messages, ...(opening ? [opening] : [])].map((message) => ({
      of: `${sender}→${receiver} to ${last}`,
      figure: corridorOfficial.id,
      message,
    }));
  });
}

/** All that the ranking and the lists of partners say of a year. */
async function ofYear(year: number): Promise<Said[]> {
  const compared = (await ask(comparedQuery(year))) as ComparedRow[];
  const ranked = (['every', ...reporters] as const).flatMap((reporter) =>
    orders.flatMap((order) => {
      const model = againstMatrix.model({ reporter, year, order }, { compared });
      const none = againstMatrix.empty(model);
      const messages = none
        ? [none]
        : [
            ...againstMatrix.finding(model),
            ...againstMatrix.notes(model),
            againstMatrix.subtitle(model),
          ];
      return messages.map((message) => ({
        of: `${reporter} ${year} ${order}`,
        figure: againstMatrix.id,
        message,
      }));
    }),
  );
  const listed = reporters.flatMap((economy) => {
    const model = officialPartnersModel({ economies: [economy] }, { compared }, year);
    const none = officialPartners.empty(model);
    const messages = none
      ? [none]
      : [...officialPartners.finding(model), ...officialPartners.notes(model)];
    return messages.map((message) => ({
      of: `${economy} ${year}`,
      figure: officialPartners.id,
      message,
    }));
  });
  return [...ranked, ...listed];
}

test('every corridor that a bank reports is spoken of, in every year', () => {
  expect(pairs.length).toBeGreaterThan(480);
  expect(years.length).toBe(13);
  const said = new Set(all.map(({ message }) => message.id));
  for (const id of [
    'corridor-official:finding.amount',
    'corridor-official:finding.zero',
    'corridor-official:finding.amount_last',
    'corridor-official:matrix.zero',
    'corridor-official:matrix.no_estimate',
    'corridor-official:matrix.outside',
    'corridor-official:empty.zero',
    'corridor-official:empty.eu',
    'corridor-official:empty.gcc_other',
    'official:ratio.matrix.same',
    'official:ratio.matrix.fraction',
    'official:ratio.modelled.times',
    'official-against-matrix:alone.matrix',
    'official-partners:beside.modelled_range',
  ])
    expect([...said]).toContain(id);
});

test('the banks named in the code are those whose figures are here', async () => {
  const found = await database.query(
    `SELECT reporter::VARCHAR AS reporter, source::VARCHAR AS source, direction::VARCHAR AS direction
    FROM official_year WHERE partner_group IS NULL GROUP BY ALL ORDER BY ALL`,
    [],
  );
  const named = reporters.flatMap((reporter) =>
    banks[reporter].directions.map((direction) => ({
      reporter,
      source: banks[reporter].source,
      direction,
    })),
  );
  const key = (row: object) => Object.values(row).join(' ');
  expect(named.map(key).toSorted()).toEqual(found.map(key).toSorted());
  for (const [sender, receiver] of pairs)
    expect(reportersOf(sender, receiver).length, `${sender}→${receiver}`).toBeGreaterThan(0);
});

test('Ecuador to Mexico and Singapore to the Philippines: both amounts and how they stand', async () => {
  const told = async (pair: readonly [string, string]) => {
    const said = await ofCorridor(pair);
    const of2021 = said.filter(({ of }) => of.endsWith('to 2021')).map(({ message }) => message);
    const value = (id: string, name: string) => {
      const one = of2021.find((message) => message.id === id)?.values?.[name];
      return one && 'value' in one ? one.value : null;
    };
    return [
      Math.round(Number(value('corridor-official:matrix.amount', 'amount')) / 1e6),
      Math.round(Number(value('corridor-official:matrix.amount', 'other')) / 1e5) / 10,
      value('official:ratio.matrix.times', 'times'),
    ];
  };
  expect(await told(['ECU', 'MEX'])).toEqual([298, 9.7, 31]);
  expect(await told(['SGP', 'PHL'])).toEqual([2201, 103.1, 21]);
});

test('Singapore to the Philippines leads the ranking of 2021, Ecuador to Mexico is in it', async () => {
  const compared = (await ask(comparedQuery(2021))) as ComparedRow[];
  const { of, drawn } = againstMatrix.model(
    { reporter: 'every', year: 2021, order: 'weighted' },
    { compared },
  );
  expect(of).toBe('matrix');
  const ranked = drawn.map(({ sender, receiver }) => `${sender} ${receiver}`);
  expect(ranked[0]).toBe('SGP PHL');
  expect(ranked).toContain('ECU MEX');
});

test('no sentence tells what is not so', async () => {
  expect(await faultsTold(all, economies)).toEqual([]);
});

test.each(languages)('every sentence can be said in %s', async (language) => {
  expect(await faultsRead(all, language, economies)).toEqual([]);
});
