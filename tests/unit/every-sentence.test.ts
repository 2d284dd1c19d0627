import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../data/build/ensure-built.ts';
import { places } from '../../data/build/paths.ts';
import type { Connector } from '../../src/database/connector.ts';
import { openInNode } from '../../src/database/engine/node-connector.ts';
import type { MessageValue } from '../../src/domain/message.ts';
import { languages, type NamedEconomy } from '../../src/language/index.ts';
import { askBuilt } from './lib/ask.ts';
import { countryFigures, economySentences } from './lib/economy-sentences.ts';
import { faultsRead, faultsTold } from './lib/read-aloud.ts';
import type { Said } from './lib/said.ts';
import { newestYears, oldUnsaid } from './lib/sentence-faults.ts';

let database: Connector;
let economies: NamedEconomy[];
const all: Said[] = [];

beforeAll(async () => {
  await ensureBuilt(places, () => undefined);
  database = await openInNode(join(places.output, 'latest', 'atlas.duckdb'));
  economies = (await database.query('SELECT economy, iso2, name FROM economy', [])) as never;
  const figures = await countryFigures();
  const ask = await askBuilt(database);
  for (const { economy } of economies) all.push(...(await economySentences(ask, figures, economy)));
}, 300_000);
afterAll(() => database.close());

const number = (value: MessageValue | undefined) =>
  value !== undefined && 'value' in value && typeof value.value === 'number'
    ? value.value
    : undefined;

/** Those said in one of the ways, as "AAA figure:key". */
function where(wrong: (said: Said) => boolean): string[] {
  return all.filter(wrong).map(({ of, message }) => `${of} ${message.id}`);
}

test('every economy is spoken of', () => {
  expect(new Set(all.map(({ of }) => of)).size).toBe(economies.length);
  expect(all.length).toBeGreaterThan(economies.length * 10);
});

test('"most" came from senders with more than half, one alone has over 80 %', () => {
  const shares = ({ message }: Said) =>
    [1, 2, 3].map((at) => number(message.values?.[`share${at}`]) ?? 0);
  const sum = (said: Said) => shares(said).reduce((total, share) => total + share, 0);
  const is = (key: string) => (said: Said) => said.message.id === `economy-summary:senders.${key}`;
  expect(where((said) => is('of3')(said) && sum(said) <= 50)).toEqual([]);
  expect(where((said) => is('parts')(said) && sum(said) > 50)).toEqual([]);
  expect(where((said) => is('nearly_all')(said) && (shares(said)[0] ?? 0) <= 80)).toEqual([]);
});

test('no growth over 400 % is told, nor one from under US$1 million', () => {
  const growth = ({ figure, message }: Said) =>
    (figure === 'economy-summary' && message.id.includes('trend')) || figure === 'money-over-time';
  expect(
    where((said) => growth(said) && (number(said.message.values?.['change']) ?? 0) > 400),
  ).toEqual([]);
  const from = ({ message }: Said) =>
    message.id.includes('trend.') ? number(message.values?.['amount']) : undefined;
  expect(
    where((said) => !said.message.id.includes('from_little') && (from(said) ?? 1e9) < 1e6),
  ).toEqual([]);
});

test('growth over ten years is told in dollars of one year too, unless it is from little', () => {
  for (const figure of ['economy-summary', 'money-over-time']) {
    const own = all.filter((said) => said.figure === figure);
    const real = new Set(
      own.filter(({ message }) => /:real\./.test(message.id)).map(({ of }) => of),
    );
    const grown = own.filter(({ message }) =>
      /:(?:trend|finding)\.(?:more|less|same|manyfold)/.test(message.id),
    );
    expect(grown.length).toBeGreaterThan(100);
    expect(grown.filter(({ of }) => !real.has(of)).map(({ of }) => of)).toEqual([]);
  }
});

test('no share of women is told of fewer than 100 people', () => {
  const people = ({ message }: Said) => number(message.values?.['persons']) ?? 1e9;
  const told = ({ message }: Said) => 'share' in (message.values ?? {});
  const ofWomen = ({ message }: Said) =>
    message.id.startsWith('migrants-by-sex:finding') || message.id.includes('summary:women');
  expect(where((said) => ofWomen(said) && told(said) && people(said) < 100)).toEqual([]);
});

test('no title says US$0, no rank is of one, no value is missing, no sentence mixes years', async () => {
  expect(await faultsTold(all, economies)).toEqual([]);
});

test('what is old says so first', () => {
  const newest = newestYears(all);
  expect(newest.get('money-over-time')).toBeGreaterThanOrEqual(2024);
  const old = economies.flatMap(({ economy }) =>
    oldUnsaid(
      all.filter(({ of }) => of === economy),
      newest,
    ),
  );
  expect(old.map(({ of, message }) => `${of} ${JSON.stringify(message)}`)).toEqual([]);
});

test.each(languages)('every sentence can be said in %s', async (language) => {
  expect(await faultsRead(all, language, economies)).toEqual([]);
});
