import { expect, test } from 'vitest';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();

type Row = Record<string, unknown>;
const ask = (sql: string): Promise<Row[]> => database.query(sql, []);
const text = (row: Row, name: string) => String(row[name]);
const pairOf = (sender: string, receiver: string) => `${sender} ${receiver}`;

/** Persons by pair, of one revision and year of the tidy table. */
type Count = ReadonlyMap<string, number>;

async function countsOf(edition: number): Promise<Map<number, Map<string, number>>> {
  const counts = new Map<number, Map<string, number>>();
  const rows = await ask(
    `SELECT year, origin::VARCHAR AS origin, destination::VARCHAR AS destination, female, male
     FROM migrant_stock WHERE edition = ${edition} AND origin <> destination`,
  );
  for (const row of rows) {
    const year = Number(row['year']);
    const known = counts.get(year) ?? new Map<string, number>();
    counts.set(year, known);
    known.set(
      pairOf(text(row, 'destination'), text(row, 'origin')),
      Number(row['female'] ?? 0) + Number(row['male'] ?? 0),
    );
  }
  return counts;
}

/** The joined stock of 2015, 2020 and 2024, from the two revisions as they are. */
function join2(older: Map<number, Count>, newer: Map<number, Count>, year: number): Count {
  const at = (counts: Map<number, Count>, when: number, pair: string) =>
    counts.get(when)?.get(pair) ?? 0;
  const pairs = new Set([
    ...(older.get(Math.min(year, 2020))?.keys() ?? []),
    ...(newer.get(Math.min(year, 2020))?.keys() ?? []),
    ...(newer.get(year)?.keys() ?? []),
  ]);
  const joined = new Map<string, number>();
  for (const pair of pairs) {
    const level = at(older, Math.min(year, 2020), pair) || at(newer, Math.min(year, 2020), pair);
    let persons = level;
    if (year > 2020) {
      const start = at(newer, 2020, pair);
      const now = at(newer, year, pair);
      persons =
        start > 0 && level > 0
          ? level * Math.min(5, Math.max(0.2, now / start))
          : Math.max(level, now);
    }
    if (persons >= 0.5) joined.set(pair, persons);
  }
  return joined;
}

/** Whose balance of payments holds the whole of another economy, too. */
const heldBy: Readonly<Record<string, string>> = {
  PRI: 'USA',
  VIR: 'USA',
  GUM: 'USA',
  ASM: 'USA',
  MNP: 'USA',
  MCO: 'FRA',
  LIE: 'CHE',
};

/**
 * Pairs between which nothing can have gone in a year: Ukraine's central bank has barred transfers with
 * Russia and Belarus since 2022, France's balance of payments holds its overseas departments, and what a
 * state received has nothing in it from a territory that its own balance holds.
 */
function isExcluded(sender: string, receiver: string, year: number): boolean {
  const barred = (one: string, other: string) => one === 'UKR' && ['RUS', 'BLR'].includes(other);
  const france = ['FRA', 'GLP', 'GUF', 'MTQ', 'MYT', 'REU', 'SPM', 'BLM', 'MAF'];
  return (
    (year >= 2022 && (barred(sender, receiver) || barred(receiver, sender))) ||
    (france.includes(sender) && france.includes(receiver)) ||
    heldBy[sender] === receiver
  );
}

const incomeOf = (rows: readonly Row[], economy: string, year: number): number => {
  for (let back = 0; back < 5; back++) {
    const row = rows.find((one) => one['economy'] === economy && one['year'] === year - back);
    if (row) return Number(row['value']);
  }
  return Number.NaN;
};

// 2021 is a forecast from 2018, 2023 and 2024 stand two and three years after 2021.
test.each([
  [2021, 2018],
  [2023, 2021],
  [2024, 2021],
])('the estimate of %i, worked out by hand from the tables as they are', async (year, base) => {
  const [older, newer] = [await countsOf(2020), await countsOf(2024)];
  const [from, to] = [join2(older, newer, 2020), join2(older, newer, 2024)];
  const part = (year - 2020) / 4;
  const zero = new Set(
    (
      await ask(
        `SELECT one.sender::VARCHAR AS sender, one.receiver::VARCHAR AS receiver
         FROM remittance_flow AS one JOIN remittance_flow AS other
           ON other.year = one.year AND other.sender = one.receiver AND other.receiver = one.sender
         WHERE one.status = 'zero' AND other.status = 'zero' AND one.year = 2021`,
      )
    ).map((row) => pairOf(text(row, 'sender'), text(row, 'receiver'))),
  );
  const incomes = await ask(
    `SELECT economy::VARCHAR AS economy, year, value FROM indicator_newest
     WHERE name = 'gdp_person_ppp' AND value > 0`,
  );
  const income = new Map<string, number>();
  const known = (economy: string) => {
    const found = income.get(economy) ?? incomeOf(incomes, economy, year);
    income.set(economy, found);
    return found;
  };

  const weights = new Map<string, Map<string, number>>();
  for (const pair of new Set([...from.keys(), ...to.keys()])) {
    const [sender = '', receiver = ''] = pair.split(' ');
    const persons = (1 - part) * (from.get(pair) ?? 0) + part * (to.get(pair) ?? 0);
    const [home, host] = [known(receiver), known(sender)];
    if (!(home > 0) || zero.has(pair) || persons <= 0) continue;
    if (isExcluded(sender, receiver, year)) continue;
    const senders = weights.get(receiver) ?? new Map<string, number>();
    weights.set(receiver, senders);
    senders.set(sender, persons * (host > home ? home + (host - home) ** 0.75 : home));
  }

  const matrix = new Map<string, Map<string, number>>();
  for (const row of await ask(
    `SELECT sender::VARCHAR AS sender, receiver::VARCHAR AS receiver, usd::DOUBLE AS usd
     FROM remittance_flow WHERE year = ${base} AND usd > 0`,
  )) {
    const [sender, receiver] = [text(row, 'sender'), text(row, 'receiver')];
    if (sender === 'XUN' || sender === receiver || isExcluded(sender, receiver, year)) continue;
    const senders = matrix.get(receiver) ?? new Map<string, number>();
    matrix.set(receiver, senders.set(sender, Number(row['usd'])));
  }

  const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0);
  const byHand = new Map<string, number>();
  for (const row of await ask(
    `SELECT economy::VARCHAR AS economy, usd::DOUBLE AS usd FROM headline_total
     WHERE direction = 'received' AND year = ${year} AND usd > 0`,
  )) {
    const receiver = text(row, 'economy');
    const counted = weights.get(receiver) ?? new Map<string, number>();
    const past = matrix.get(receiver) ?? new Map<string, number>();
    const [allCounted, allPast] = [sum(counted.values()), sum(past.values())];
    const mixed = new Map<string, number>();
    for (const sender of new Set([...counted.keys(), ...past.keys()])) {
      const share = (counted.get(sender) ?? 0) / (allCounted || 1);
      const before = (past.get(sender) ?? 0) / (allPast || 1);
      const weight = past.size === 0 ? 0 : 1 / (year - base);
      mixed.set(sender, weight * before + (1 - weight) * (share || before));
    }
    const whole = sum(mixed.values());
    for (const [sender, value] of mixed)
      if (value > 0) byHand.set(pairOf(sender, receiver), (Number(row['usd']) * value) / whole);
  }

  const asked = new Map(
    (
      await ask(
        `SELECT sender::VARCHAR AS sender, receiver::VARCHAR AS receiver, usd
         FROM modelled_flow(${year}) WHERE sender <> 'XUN'`,
      )
    ).map((row) => [pairOf(text(row, 'sender'), text(row, 'receiver')), Number(row['usd'])]),
  );
  expect(asked.size).toBeGreaterThan(5_000);
  // The joined stock holds whole persons: a pair of a handful may be there on one side alone.
  const apart = [...new Set([...asked.keys(), ...byHand.keys()])].filter((pair) => {
    const [one, other] = [asked.get(pair) ?? 0, byHand.get(pair) ?? 0];
    return Math.abs(one - other) > 1e-3 * Math.max(one, other) + 20_000;
  });
  expect(apart).toEqual([]);
  expect(Math.abs(sum(asked.values()) / sum(byHand.values()) - 1)).toBeLessThan(1e-9);
});
