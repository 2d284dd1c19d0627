import { beforeAll, describe, expect, test } from 'vitest';
import {
  economyGroups,
  groupKind,
  groupSlug,
  type EconomyGroup,
} from '../../src/domain/economy-group.ts';
import membersSql from '../../src/figures/economy-group/group-members.sql?raw';
import moneySql from '../../src/figures/economy-group/group-money.sql?raw';
import sendersSql from '../../src/figures/economy-group/group-senders.sql?raw';
import womenSql from '../../src/figures/economy-group/group-women.sql?raw';
import type {
  GroupRows,
  MemberRow,
  MoneyRow,
  SenderRow,
  WomenRow,
} from '../../src/figures/economy-group/rows.ts';
import { changeSentences } from '../../src/figures/economy-group/change.ts';
import { groupSentences } from '../../src/figures/economy-group/sentences.ts';
import { leastCovered, newestSum, toldSums } from '../../src/figures/economy-group/sums.ts';
import type { Message } from '../../src/domain/message.ts';
import groupOverTime from '../../src/figures/group-over-time/index.ts';
import { groupSpeech } from '../../src/figures/speech/group-speech.ts';
import { bind } from '../../src/database/bind.ts';
import {
  createEconomyName,
  createFullLanguage,
  createSay,
  formatOf,
  languages,
  type Language,
} from '../../src/language/index.ts';
import { faultsInValues, faultsInWords } from './lib/sentence-faults.ts';
import { builtDatabase } from './lib/built-database.ts';

interface Member {
  economy: string;
  iso2: string | null;
  name: string;
  region: string | null;
  income: string | null;
  ldc: boolean;
  lldc: boolean;
  sids: boolean;
  fcv: boolean;
}

/** The sums that can be compared, by hand: no break after the earlier year, up to the later. */
const comparedSql = `
  SELECT
    late.direction::VARCHAR AS direction, late.year,
    sum(CASE WHEN breaks = 0 THEN 1 ELSE 0 END) AS same,
    sum(CASE WHEN breaks = 0 THEN late.usd END)::DOUBLE AS same_now,
    sum(CASE WHEN breaks = 0 THEN early.usd END)::DOUBLE AS same_before,
    string_agg(CASE WHEN breaks > 0 THEN late.economy::VARCHAR END, ',' ORDER BY late.economy) AS broken
  FROM headline_total AS late
  JOIN headline_total AS early
    ON early.direction = late.direction AND early.economy = late.economy AND early.year + 10 = late.year
  CROSS JOIN LATERAL (
    SELECT count(*) AS breaks
    FROM headline_total AS one
    WHERE one.direction = late.direction AND one.economy = late.economy
      AND one.year > early.year AND one.year <= late.year AND one.break_before IS NOT NULL
  ) AS between_them
  WHERE late.economy IN (SELECT economy FROM economies_in($group)) AND late.economy IN (SELECT economy FROM economy WHERE placed)
  GROUP BY ALL`;

const database = builtDatabase();
const deflators = new Map<number, number>();
const rowsOf = new Map<EconomyGroup, GroupRows>();
let economies: readonly Member[] = [];
let totals: readonly { direction: string; year: number; economy: string; usd: number }[] = [];

const ask = async <Row>(text: string, group: EconomyGroup): Promise<readonly Row[]> => {
  const { sql, values } = bind(text, { group });
  return (await database.query(sql, values)) as unknown as readonly Row[];
};

beforeAll(async () => {
  economies = (await database.query(
    'SELECT economy::VARCHAR AS economy, iso2, name, region::VARCHAR AS region, income::VARCHAR AS income, ldc, lldc, sids, fcv FROM economy WHERE placed',
    [],
  )) as unknown as readonly Member[];
  totals = (await database.query(
    'SELECT direction::VARCHAR AS direction, year, economy::VARCHAR AS economy, usd::DOUBLE AS usd FROM headline_total',
    [],
  )) as unknown as typeof totals;
  for (const row of await database.query('SELECT year, deflator FROM us_deflator', []))
    deflators.set(Number(row['year']), Number(row['deflator']));
  for (const group of economyGroups)
    rowsOf.set(group, {
      money: await ask<MoneyRow>(moneySql, group),
      members: await ask<MemberRow>(membersSql, group),
      senders: await ask<SenderRow>(sendersSql, group),
      women: await ask<WomenRow>(womenSql, group),
    });
});

/** Members by the table of economies itself. */
function membersOf(group: EconomyGroup): ReadonlySet<string> {
  const kind = groupKind(group);
  const within = (one: Member) =>
    kind === 'region'
      ? one.region === group
      : kind === 'income'
        ? one.income === group
        : one[group as 'ldc'];
  return new Set(economies.filter(within).map(({ economy }) => economy));
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

describe.each(economyGroups)('%s', (group) => {
  test('each year’s sum is that of its members’ totals, and says how many those are', () => {
    const members = membersOf(group);
    const sums = new Map<string, { usd: number; reporting: number }>();
    for (const { direction, year, economy, usd } of totals) {
      if (!members.has(economy)) continue;
      const key = `${direction} ${year}`;
      const sum = sums.get(key) ?? { usd: 0, reporting: 0 };
      sums.set(key, { usd: sum.usd + usd, reporting: sum.reporting + 1 });
    }
    const { money } = rowsOf.get(group)!;
    expect(money).toHaveLength(sums.size);
    for (const row of money) {
      const sum = sums.get(`${row.direction} ${row.year}`);
      expect(row.reporting).toBe(sum?.reporting);
      expect(row.members).toBe(members.size);
      expect(row.usd / (sum?.usd ?? 0)).toBeCloseTo(1, 9);
      expect(row.covered).toBeGreaterThanOrEqual(0);
      expect(row.covered).toBeLessThanOrEqual(1 + 1e-9);
    }
    for (const row of toldSums(money, 'received'))
      expect(row.covered).toBeGreaterThanOrEqual(leastCovered);
  });

  test('a change is of the same members in both years, and none across a break', async () => {
    const { money } = rowsOf.get(group)!;
    const { sql, values } = bind(comparedSql, { group });
    const compared = new Map(
      (await database.query(sql, values)).map((row) => [`${row['direction']} ${row['year']}`, row]),
    );
    for (const row of money) {
      const own = compared.get(`${row.direction} ${row.year}`);
      expect([row.same, row.broken], `${row.direction} ${row.year}`).toEqual([
        Number(own?.['same'] ?? 0),
        own?.['broken'] ?? null,
      ]);
      if (row.same === 0) continue;
      for (const column of ['same_now', 'same_before'] as const)
        expect(row[column]! / Number(own![column])).toBeCloseTo(1, 9);
      for (const at of [row, money.find(({ year }) => year === row.year - 10)!])
        expect(at.deflator ?? null).toBe(deflators.get(at.year) ?? null);
    }
    for (const direction of ['received', 'paid'] as const) {
      const sum = newestSum(money, direction);
      if (sum === null) continue;
      const own = compared.get(`${direction} ${sum.year}`)!;
      const [now, before] = [Number(own['same_now']), Number(own['same_before'])];
      const [real, ...others] = changeSentences(sum, money).filter(({ id }) => /:real/.test(id));
      const [nominal] = changeSentences(sum, money);
      expect(others).toEqual([]);
      const told = (message: Message | undefined, growth: number) => {
        const way = message?.id.split('.').at(-1);
        const change = message?.values?.['change'];
        if (Math.abs(growth) < 5) return expect(way).toBe('same');
        if (growth > 400) return expect(way).toBe('amounts');
        expect(way).toBe(growth > 0 ? 'more' : 'less');
        if (Math.round(Math.abs(growth)) !== 100)
          expect(change).toMatchObject({ value: expect.closeTo(Math.abs(growth), 6) });
      };
      told(nominal, 100 * (now / before - 1));
      expect(nominal?.values?.['same']).toEqual({ kind: 'count', value: sum.same });
      const prices = deflators.get(sum.year)! / deflators.get(sum.year - 10)!;
      told(real, 100 * ((now / before) * prices - 1));
    }
    const members = membersOf(group);
    if (members.has('ETH'))
      expect(newestSum(money, 'received')?.year === 2024).toBe(
        newestSum(money, 'received')?.broken?.includes('ETH') ?? false,
      );
  });

  test('nobody is named twice, and no part is larger than its whole', () => {
    const { members, senders, women } = rowsOf.get(group)!;
    expect(new Set(members.map(({ economy }) => economy)).size).toBe(members.length);
    const own = membersOf(group);
    const outside = senders.flatMap(({ sender }) => sender ?? []);
    expect(outside.filter((sender) => own.has(sender))).toEqual([]);
    expect(senders.reduce((all, { usd }) => all + usd, 0)).toBeLessThanOrEqual(
      (senders[0]?.whole ?? 0) * (1 + 1e-9),
    );
    const of = (side: string) => women.find((row) => row.side === side)!;
    expect(of('between').persons).toBeLessThanOrEqual(of('abroad').persons);
    expect(of('between').persons).toBeLessThanOrEqual(of('hosted').persons);
  });

  test.each(languages)('its sentences can be read in %s', async (language) => {
    const sayIn = async (of: Language) => {
      const { t } = await createFullLanguage(of);
      return createSay(t, formatOf(t, of), createEconomyName(t, of, economies));
    };
    const [say, english] = [await sayIn(language), await sayIn('en')];
    const rows = rowsOf.get(group)!;
    const told = groupSpeech(group, rows);
    const sentences = groupSentences(rows);
    // All of them are for a speech, each in the place of what it is about, with its year and source.
    expect(
      told
        .flatMap((line) => line.said)
        .slice(1)
        .toSorted(byId),
    ).toEqual(sentences.toSorted(byId));
    for (const line of told.filter(({ unknown }) => !unknown)) {
      expect(line.when).not.toBeNull();
      expect(line.sources.length).toBeGreaterThan(0);
    }
    const settings = { group: groupSlug(group) };
    const drawn = groupOverTime.model(settings, rows);
    const messages = [
      ...sentences,
      ...told.slice(0, 1).flatMap((line) => line.said.slice(0, 1)),
      ...new Set(told.map(({ confidence }) => confidence)),
      ...groupOverTime.finding(drawn),
      ...groupOverTime.notes(drawn),
    ];
    expect(messages.length).toBeGreaterThanOrEqual(4);
    const faults = messages.flatMap((message) => [
      ...faultsInWords(message, say(message), language, english(message)),
      ...faultsInValues(message),
    ]);
    expect(faults).toEqual([]);
    const said = messages.map(say);
    expect(new Set(said).size).toBe(said.length);
  });
});

test('the five regions together are all the economies that have one, in every year', () => {
  const regional = economyGroups.filter((group) => groupKind(group) === 'region');
  const placed = new Set(economies.filter(({ region }) => region).map(({ economy }) => economy));
  const years = [...new Set(totals.map(({ year }) => year))];
  const off = ['received', 'paid'].flatMap((direction) =>
    years.filter((year) => {
      const whole = totals
        .filter((row) => row.direction === direction && row.year === year)
        .filter(({ economy }) => placed.has(economy))
        .reduce((all, { usd }) => all + usd, 0);
      const summed = regional
        .flatMap((group) => rowsOf.get(group)!.money)
        .filter((row) => row.direction === direction && row.year === year)
        .reduce((all, { usd }) => all + usd, 0);
      return Math.abs(summed - whole) > 1e-9 * whole;
    }),
  );
  expect(years.length).toBeGreaterThan(40);
  expect(off).toEqual([]);
});
