import { beforeAll, expect, test } from 'vitest';
import type { Message } from '../../src/domain/message.ts';
import type { NamedEconomy } from '../../src/language/index.ts';
import { askBuilt } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { countryFigures, economySentences } from './lib/economy-sentences.ts';
import { sayIn } from './lib/read-aloud.ts';
import type { Said } from './lib/said.ts';

const database = builtDatabase();
let economies: NamedEconomy[];
let english: (said: Said) => string;
const all: Said[] = [];

const told = new Set([
  'received-gdp-fdi',
  'dependence',
  'cost-by-corridor',
  'money-over-time',
  'top-partners',
  'paid-recorded',
  'official-partners',
]);

beforeAll(async () => {
  economies = (await database.query('SELECT economy, iso2, name FROM economy', [])) as never;
  english = await sayIn('en', economies);
  const figures = (await countryFigures()).filter(([id]) => told.has(id));
  const ask = await askBuilt(database);
  for (const { economy } of economies) all.push(...(await economySentences(ask, figures, economy)));
}, 300_000);

const id = ({ message }: Said) => message.id;
const listed = (wrong: readonly Said[]) => wrong.map((said) => `${said.of} ${english(said)}`);
const year = ({ values }: Message) => {
  const value = values?.['year'];
  return value?.kind === 'year' ? value.value : null;
};
const first = (of: string, which: RegExp) =>
  all.find((said) => said.of === of && which.test(id(said)));

test('a share of GDP is told of one year, or it is said why it is of another', () => {
  const wrong = economies.flatMap(({ economy }) => {
    const opening = first(economy, /^economy-summary:gdp\.same$/);
    if (!opening) return [];
    return [/^received-gdp-fdi:finding\.(?!none)/, /^dependence:finding\.(rank|alone)$/].flatMap(
      (which) => {
        const beside = first(economy, which);
        return beside && year(beside.message) !== year(opening.message) ? [opening, beside] : [];
      },
    );
  });
  expect(listed(wrong)).toEqual([]);
  expect(
    all.filter((said) => id(said) === 'dependence:finding.rank_earlier').length,
  ).toBeGreaterThan(2);
});

test('nothing is unpublished after a year that another sentence goes beyond', () => {
  const wrong = economies.flatMap(({ economy }) => {
    const stale = first(economy, /^received-gdp-fdi:stale$/);
    const opening = first(economy, /^economy-summary:gdp\./);
    return stale && opening && (year(opening.message) ?? 0) > (year(stale.message) ?? 0)
      ? [stale]
      : [];
  });
  expect(listed(wrong)).toEqual([]);
});

test('no two numbers that read the same are told as less and more', () => {
  const same = all.filter((said) => {
    const kept = said.message.values?.['kept'];
    const onOneSide = kept?.kind === 'message' && /\.(neither|none|both|all)$/.test(kept.value.id);
    if (!onOneSide && !/:finding\.(above|below)$/.test(id(said))) return false;
    const numbers = english(said).match(/[\d.]+\s%/g) ?? [];
    return numbers[0] === numbers[1];
  });
  expect(listed(same)).toEqual([]);
  expect(all.some((said) => /cost-by-corridor:finding\.to\.alike/.test(id(said)))).toBe(true);
  expect(all.some((said) => id(said) === 'received-gdp-fdi:finding.alike')).toBe(true);
});

test('prices of long ago are not told in the present tense', () => {
  const old = all.filter(
    (said) =>
      said.figure === 'cost-by-corridor' &&
      first(said.of, /^cost-by-corridor:finding\.(to|from)\.stale$/) !== undefined,
  );
  expect(old.length).toBeGreaterThan(10);
  expect(
    listed(
      old.filter((said) => /finding/.test(id(said)) && /\b(keeps|has|costs)\b/.test(english(said))),
    ),
  ).toEqual([]);
  const opening = all.filter(
    ({ of, message }) =>
      message.id.startsWith('economy-summary:missing.cost_') &&
      first(of, /^economy-summary:(missing\.)?cost_(?:to|from)_stale$/) !== undefined,
  );
  expect(opening.length).toBeGreaterThan(3);
  expect(listed(opening.filter((said) => /\b(costs|carry|has)\b/.test(english(said))))).toEqual([]);
});

test('what the matrix has leaving is not left unsaid where no total is published', async () => {
  const senders = (await database.query(
    'SELECT DISTINCT sender FROM remittance_flow WHERE year = newest_matrix_year() AND usd > 0',
    [],
  )) as { sender: string }[];
  const sent = new Set(senders.map(({ sender }) => sender));
  const without = all.filter((said) => id(said) === 'economy-summary:missing.money');
  expect(listed(without.filter(({ of }) => sent.has(of)))).toEqual([]);
  for (const economy of ['MCO', 'SGP', 'PRI'])
    expect(first(economy, /^economy-summary:missing\.money_matrix$/)).toBeDefined();
});

test('money of long ago and the senders of a later matrix are not one amount', () => {
  const wrong = economies.flatMap(({ economy }) => {
    // What is doubted is told of what the matrix has, whatever the year of the money.
    const senders = first(economy, /^economy-summary:senders\.(?!matrix|doubted)/);
    const received = first(economy, /^economy-summary:received$/);
    if (!senders) return [];
    const apart = (year(senders.message) ?? 0) - (received ? (year(received.message) ?? 0) : 0);
    return apart > 2 ? [senders] : [];
  });
  expect(listed(wrong)).toEqual([]);
  expect(first('TKM', /^economy-summary:senders\.matrix_all$/)).toBeDefined();
});

test('an economy that was dissolved is not told of as one that lives', () => {
  const opening = all.filter(({ of, figure }) => of === 'ANT' && figure === 'economy-summary');
  expect(opening.map(({ message }) => message.id)).toEqual([
    'economy-summary:former',
    'economy-summary:missing.cost_to_stale',
    'economy-summary:missing.cost_to_one_alone',
  ]);
});

test('growth of many times in dollars of one year has both its ends in them', () => {
  const manyfold = all.filter((said) => id(said).endsWith(':real.manyfold'));
  // Across a step of one year none is told.
  expect(manyfold.length).toBeGreaterThan(1);
  const ends = (said: Said) => english(said).match(/US\$/g)?.length;
  expect(listed(manyfold.filter((said) => ends(said) !== 2))).toEqual([]);
});

test('an amount that is not made like the year before is told with it', async () => {
  const broken = (await database.query(
    `SELECT economy, direction::VARCHAR AS direction, year FROM headline_total
     WHERE break_before IS NOT NULL
       AND (direction, economy, year) IN (
         SELECT (direction, economy, max(year)) FROM headline_total GROUP BY direction, economy
       )
       AND (direction, economy, year - 1) IN (SELECT (direction, economy, year) FROM headline_total)`,
    [],
  )) as { economy: string; direction: string; year: number }[];
  const paid = broken.filter(({ direction }) => direction === 'paid');
  for (const economy of ['ISR', 'AUS', 'CAN'])
    expect(paid.map((one) => one.economy)).toContain(economy);
  const unsaid = broken.filter(({ economy, direction, year: of }) => {
    const amount = first(economy, new RegExp(`^economy-summary:${direction}$`));
    if (!amount || year(amount.message) !== of) return false;
    return !all.some(
      (said) =>
        said.of === economy &&
        id(said).startsWith('economy-summary:break.') &&
        year(said.message) === of - 1,
    );
  });
  expect(unsaid).toEqual([]);
});

test('an estimate of a sender that is over twice the matrix, or under half, says why', () => {
  const amountOf = (said: Said | undefined, name: string) => {
    const value = said?.message.values?.[name];
    return value?.kind === 'amount' ? value.value : null;
  };
  const far = economies.filter(({ economy }) => {
    const matrix =
      amountOf(first(economy, /^paid-recorded:same\.before/), 'before') ??
      amountOf(first(economy, /^paid-recorded:finding\./), 'matrix');
    const estimate = amountOf(first(economy, /^paid-recorded:(?:modelled|same)\./), 'amount');
    if (matrix === null || estimate === null) return false;
    return estimate > 2 * matrix || 2 * estimate < matrix;
  });
  expect(far.length).toBeGreaterThan(5);
  const why = far.map(
    ({ economy }) => first(economy, /^paid-recorded:apart\./)?.message.id ?? economy,
  );
  expect(
    why.filter((one) => !/:apart\.(total|share|none|left_out|barred|many|inside)$/.test(one)),
  ).toEqual([]);
  for (const [economy, cause, receiver] of [
    ['BFA', 'total', 'CIV'],
    ['SOM', 'total', 'ETH'],
    ['GRL', 'share', 'DNK'],
    ['TKM', 'none', 'UZB'],
    ['BLR', 'barred', 'UKR'],
  ] as const)
    expect(first(economy, new RegExp(`apart.${cause}$`))?.message.values?.['receiver']).toEqual({
      kind: 'economy',
      value: receiver,
    });
});

test('a bank’s figure outside the interval of an estimate is not about the same', () => {
  const same = first('MEX', /^official:ratio\.modelled/);
  expect(same?.message.id).toBe('official:ratio.modelled.less');
  expect(first('MEX', /^official:ratio\.outside$/)).toBeDefined();
});

test('nobody is said to have sent what was paid to people who live elsewhere', () => {
  const sent = all.filter((said) => /\bpeople in\b.*\bsent\b/i.test(english(said)));
  expect(listed(sent)).toEqual([]);
});
