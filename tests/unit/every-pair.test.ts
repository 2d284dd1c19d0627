import { beforeAll, expect, test } from 'vitest';
import type { MessageValue } from '../../src/domain/message.ts';
import type { NamedEconomy } from '../../src/language/index.ts';
import { askBuilt } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { corridorFigures, corridorSentences } from './lib/corridor-sentences.ts';
import { countryFigures, economySentences } from './lib/economy-sentences.ts';
import { sayIn } from './lib/read-aloud.ts';
import type { Said } from './lib/said.ts';

const database = builtDatabase();
const figuresTold = new Set(['newest-partners', 'top-partners', 'paid-recorded']);
const all: Said[] = [];
let doubted: Set<string>;
let excluded: { sender: string; receiver: string; since: number; reason: string }[];
let english: (said: Said) => string;

beforeAll(async () => {
  const economies = (await database.query(
    'SELECT economy, iso2, name FROM economy',
    [],
  )) as unknown as NamedEconomy[];
  english = await sayIn('en', economies);
  const figures = (await countryFigures()).filter(([id]) => figuresTold.has(id));
  const ask = await askBuilt(database);
  for (const { economy } of economies) all.push(...(await economySentences(ask, figures, economy)));
  const pairs = await database.query('SELECT sender, receiver FROM doubted_pair', []);
  doubted = new Set(pairs.map(({ sender, receiver }) => `${String(sender)} ${String(receiver)}`));
  excluded = (await database.query(
    'SELECT sender, receiver, coalesce(since, 0) AS since, reason FROM excluded_pair',
    [],
  )) as never;
}, 300_000);

const codeOf = (value: MessageValue | undefined) =>
  value?.kind === 'economy' ? value.value : null;
const of = (which: RegExp) => all.filter(({ message }) => which.test(message.id));
/** Sender and receiver of a finding that names the largest partner. */
function pairOf({ message }: Said): string {
  const [economy, partner] = [
    codeOf(message.values?.['economy']),
    codeOf(message.values?.['partner']),
  ];
  return message.id.includes('.received') ? `${partner} ${economy}` : `${economy} ${partner}`;
}
const read = (said: readonly Said[]) => said.map((one) => `${one.of}: ${english(one)}`);

test('an order is told as sure only where the interval begins above nothing, and no count is doubted', () => {
  const sure = of(/^newest-partners:finding\.\w+\.both$/);
  const possible = of(/^newest-partners:finding\.\w+\.up$/);
  expect(sure.length).toBeGreaterThan(100);
  expect(possible.length).toBeGreaterThan(10);
  expect(read(sure.filter((said) => doubted.has(pairOf(said))))).toEqual([]);
  expect(
    read(possible.filter((said) => !/\bmay have (?:come|gone)\b/.test(english(said)))),
  ).toEqual([]);
});

test('of two within a tenth of each other neither is told to lead', async () => {
  const second = `usd >= 0.9 * max(usd) OVER of_receiver AND row_number() OVER of_receiver = 2`;
  const window = 'WINDOW of_receiver AS (PARTITION BY receiver ORDER BY usd DESC)';
  const close = async (from: string) =>
    new Set(
      (
        await database.query(
          `SELECT receiver::VARCHAR AS receiver FROM (FROM ${from} WHERE usd > 0) ${window} QUALIFY ${second}`,
          [],
        )
      ).map(({ receiver }) => String(receiver)),
    );
  const tied = {
    'newest-partners': await close(
      '(FROM modelled_unpublished WHERE year = (SELECT max(year) FROM modelled_unpublished))',
    ),
    'top-partners': await close('(FROM remittance_flow WHERE year = newest_matrix_year())'),
  };
  for (const [figure, receivers] of Object.entries(tied)) {
    expect(receivers.size, figure).toBeGreaterThan(5);
    for (const economy of ['EGY', 'ISL', 'NPL']) expect(receivers).toContain(economy);
    const found = of(new RegExp(`^${figure}:finding\\.received`)).filter(
      (said) => receivers.has(said.of) && codeOf(said.message.values?.['partner']) !== null,
    );
    // But where one of the two is doubted, or merely possible.
    const alone = found.filter(({ message }) => !/\.up$|tied$/.test(message.id));
    expect(
      read(alone.filter((said) => ![...doubted].some((pair) => pair.endsWith(` ${said.of}`)))),
    ).toEqual([]);
    const wrong = of(new RegExp(`^${figure}:finding\\.received.*tied$`)).filter(
      (said) => !receivers.has(said.of),
    );
    expect(read(wrong)).toEqual([]);
  }
});

test('a doubted leader is followed by why, in the matrix and in the estimate', () => {
  for (const figure of ['newest-partners', 'top-partners']) {
    const leaders = of(new RegExp(`^${figure}:finding\\.`)).filter((said) =>
      doubted.has(pairOf(said)),
    );
    expect(leaders.length, figure).toBeGreaterThan(5);
    const unsaid = leaders.filter(
      (said) =>
        !all.some(
          (one) =>
            one.of === said.of && one.figure === figure && one.message.id.includes(':doubt.'),
        ),
    );
    expect(read(unsaid)).toEqual([]);
  }
  const opening = all.find(
    (said) => said.of === 'QAT' && said.message.id.startsWith('economy-summary:senders.doubted'),
  );
  expect(opening && english(opening)).toContain('State of Palestine');
});

test('no leader is one that the estimate leaves out, and both ends of a bar say so', () => {
  const never = new Set(excluded.map(({ sender, receiver }) => `${sender} ${receiver}`));
  const leaders = of(/^newest-partners:finding\./);
  expect(read(leaders.filter((said) => never.has(pairOf(said))))).toEqual([]);
  const barred = new Set(
    excluded.filter(({ reason }) => reason === 'barred').flatMap(({ sender }) => sender),
  );
  expect([...barred].toSorted()).toEqual(['BLR', 'RUS', 'UKR']);
  for (const end of barred)
    expect(of(/^newest-partners:excluded\.barred$/).map((said) => said.of)).toContain(end);
  expect(of(/^newest-partners:excluded\.one_balance$/).map((said) => said.of)).toEqual(
    expect.arrayContaining(['FRA', 'REU', 'GLP', 'GUF', 'MTQ', 'MYT', 'SPM']),
  );
});

test('what would leave is told of members of the matrix, over receivers that have half of it', async () => {
  const members = new Set(
    (
      await database.query(
        'SELECT economy FROM remittance_matrix_economy WHERE as_sender AND year = newest_matrix_year()',
        [],
      )
    ).map(({ economy }) => String(economy)),
  );
  const told = of(/^paid-recorded:(?:modelled|same)\.(?:both|up|bare)$/);
  expect(told.length).toBeGreaterThan(150);
  expect(read(told.filter((said) => !members.has(said.of)))).toEqual([]);
  expect(told.map((said) => said.of)).not.toContain('DJI');
  expect(told.map((said) => said.of)).not.toContain('GMB');
  const same = of(/^paid-recorded:same\.before$/);
  expect(same.length).toBeGreaterThan(3);
  const shares = same.map(({ message }) => message.values?.['share']);
  for (const share of shares)
    expect(share?.kind === 'share' && share.value >= 10 && share.value <= 50).toBe(true);
});

test('a corridor that nothing can go through says so; a doubted one, why', async () => {
  const ask = await askBuilt(database);
  const figures = new Map(
    [...(await corridorFigures())].filter(([id]) => id.startsWith('corridor-')),
  );
  const idsOf = async (sender: string, receiver: string) =>
    (await corridorSentences(ask, figures, [sender, receiver])).map(({ message }) => message.id);
  expect(await idsOf('RUS', 'UKR')).toContain('corridor-amount:left_out.barred');
  expect(await idsOf('REU', 'FRA')).toContain('corridor-amount:left_out.one_balance');
  expect(await idsOf('PSE', 'QAT')).toContain('newest-partners:doubt.poorer');
  expect(await idsOf('USA', 'MEX')).not.toContain('newest-partners:doubt.poorer');
});
