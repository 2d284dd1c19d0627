import { beforeAll, expect, test } from 'vitest';
import { barredWith } from '../../src/domain/barred.ts';
import { isDoubtedOrigin } from '../../src/domain/doubted-stock.ts';
import type { MessageValue } from '../../src/domain/message.ts';
import { bankSays } from '../../src/figures/official/counting-banks.ts';
import { askBuilt } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { countryFigures, economySentences } from './lib/economy-sentences.ts';
import type { Said } from './lib/said.ts';

const database = builtDatabase();
const told = new Set([
  'migrants-by-sex',
  'displacement-over-time',
  'paid-recorded',
  'dependence',
  'concentration',
  'resilience',
  'cost-by-corridor',
  'money-over-time',
  'newest-partners',
  'top-partners',
]);
const all: Said[] = [];

beforeAll(async () => {
  const economies = await rows<{ economy: string }>(
    'SELECT economy::VARCHAR AS economy FROM economy',
  );
  const figures = (await countryFigures()).filter(([id]) => told.has(id));
  const ask = await askBuilt(database);
  for (const { economy } of economies) all.push(...(await economySentences(ask, figures, economy)));
}, 300_000);

async function rows<Row>(sql: string): Promise<Row[]> {
  return (await database.query(sql, [])) as unknown as Row[];
}

const of = (which: RegExp) => all.filter(({ message }) => which.test(message.id));
const toldOf = (which: RegExp) => [...new Set(of(which).map((said) => said.of))].toSorted();
const valueOf = ({ message }: Said, name: string): MessageValue['value'] | undefined =>
  message.values?.[name]?.value;

test('who is barred is told in words as in the tables, and is in no share of today', async () => {
  const pairs = await rows<{ sender: string; receiver: string; since: number }>(
    `SELECT sender::VARCHAR AS sender, receiver::VARCHAR AS receiver, since::INTEGER AS since
     FROM excluded_pair WHERE reason = 'barred'`,
  );
  for (const { sender, receiver, since } of pairs) {
    expect(barredWith(receiver)).toMatchObject({ since });
    expect(barredWith(receiver)?.partners).toContain(sender);
  }
  expect(pairs).toHaveLength(4);
  const [left] = await rows<{ n: number }>(
    `SELECT count(*)::INTEGER AS n FROM corridor_weight JOIN excluded_pair USING (sender, receiver) WHERE since <= corridor_weight.year`,
  );
  expect(left).toEqual({ n: 0 });
  const [ukraine] = await rows<{ coverage: number; status: string }>(
    `SELECT coverage, status::VARCHAR AS status FROM economy_cost
     WHERE economy = 'UKR' AND direction = 'to' ORDER BY year DESC LIMIT 1`,
  );
  expect(ukraine?.status).toBe('published');
  expect(ukraine?.coverage).toBeGreaterThan(0.4);
  for (const id of [
    /^concentration:finding\.without/,
    /^resilience:same\.without/,
    /^economy-summary:cost_to_barred/,
    /^cost-by-corridor:finding\.to\.barred/,
  ])
    expect(toldOf(id), String(id)).toContain('UKR');
  for (const said of of(/^(?:concentration:finding|resilience:same)\./)) {
    const partner = valueOf(said, 'partner');
    expect(barredWith(said.of)?.partners ?? []).not.toContain(partner);
  }
});

test('nothing is estimated within one balance of payments, and the matrix is told to have it', async () => {
  const within = await rows(
    `SELECT sender::VARCHAR AS sender, receiver::VARCHAR AS receiver, usd
     FROM modelled_unpublished JOIN excluded_pair USING (sender, receiver)
     WHERE reason = 'one_balance'`,
  );
  expect(within).toEqual([]);
  expect(toldOf(/^newest-partners:doubt\.inside$/)).toEqual(
    expect.arrayContaining(['PRI', 'MCO', 'LIE']),
  );
  for (const economy of ['PRI', 'MCO', 'LIE', 'GUM'])
    expect(toldOf(/^newest-partners:excluded\.one_balance$/)).toContain(economy);
});

test('an opening of which over a quarter is doubted begins with that', async () => {
  const openings = new Map<string, Said[]>();
  for (const said of of(/^economy-summary:(?:senders\.|doubted\.)/))
    openings.set(said.of, [...(openings.get(said.of) ?? []), said]);
  const doubted = await rows<{ receiver: string; part: number; largest: number }>(
    `SELECT
       receiver::VARCHAR AS receiver, coalesce(100 * sum(share) FILTER (doubted.reason IS NOT NULL), 0) AS part,
       coalesce(100 * max(share) FILTER (doubted.reason IS NULL), 0) AS largest
     FROM (
       FROM matrix_share WHERE year = newest_matrix_year()
       QUALIFY row_number() OVER (PARTITION BY receiver ORDER BY share DESC) <= 3
     )
     LEFT JOIN doubted_pair AS doubted USING (sender, receiver)
     GROUP BY receiver`,
  );
  const much = doubted
    .filter(({ part, largest }) => part > 26 && part > 1.02 * largest)
    .map(({ receiver }) => receiver);
  expect(much.length).toBeGreaterThan(10);
  const led = much.filter((receiver) =>
    (openings.get(receiver) ?? []).some(({ message }) =>
      /senders\.(?:of\d|parts|nearly_all)$/.test(message.id),
    ),
  );
  expect(led).toEqual([]);
  expect(toldOf(/^economy-summary:senders\.doubted/)).toEqual(
    expect.arrayContaining(['QAT', 'RWA']),
  );
});

test('an opening doubts its senders as strongly as an answer on each of them does', async () => {
  const pairs = await rows<{ sender: string; receiver: string; reason: string }>(
    'SELECT sender::VARCHAR AS sender, receiver::VARCHAR AS receiver, reason FROM doubted_pair',
  );
  const little = ['poorer', 'refugees', 'unrwa'];
  const strengthOf = (reason: string | undefined) =>
    reason === 'earnings' ? 'hardly' : little.includes(reason ?? '') ? 'little' : 'unsure';
  const wrong: string[] = [];
  const told = new Set<string>();
  for (const said of of(/^economy-summary:(?:senders\.)?doubted\./)) {
    const [, strength = ''] = /doubted\.(\w+)/.exec(said.message.id) ?? [];
    told.add(strength);
    const senders = valueOf(said, 'senders') as readonly string[];
    const each = new Set(
      senders.map((sender) =>
        strengthOf(pairs.find((one) => one.sender === sender && one.receiver === said.of)?.reason),
      ),
    );
    const wanted = each.size === 1 ? [...each][0] : 'unsure';
    if (strength !== wanted) wrong.push(`${said.of}: ${said.message.id}, ${wanted}`);
  }
  expect(wrong).toEqual([]);
  expect([...told].toSorted()).toEqual(['hardly', 'little', 'unsure']);
});

test('of publishers more than threefold apart neither a change over ten years nor a place is told', async () => {
  const apart = await rows<{ economy: string }>(
    `WITH pair AS (
       SELECT economy, year, max(usd::DOUBLE) FILTER (series = 'wdi') AS wdi, max(usd::DOUBLE) FILTER (series = 'knomad') AS knomad
       FROM remittance_series WHERE direction = 'received' AND usd > 0 GROUP BY ALL
     )
     SELECT economy::VARCHAR AS economy FROM pair WHERE wdi > 0 AND knomad > 0
     GROUP BY economy HAVING arg_max(greatest(wdi / knomad, knomad / wdi), year) > 3 AND max(year) >= 2015`,
  );
  const codes = apart.map(({ economy }) => economy);
  expect(codes).toEqual(expect.arrayContaining(['ISR', 'PRT']));
  const changes =
    /^economy-summary:(?:trend|real|real_but)\.|^money-over-time:(?:finding\.(?:more|less|same|manyfold|from_little)|real)|^dependence:finding\.rank/;
  expect(
    of(changes)
      .filter((said) => codes.includes(said.of))
      .map((said) => said.message.id),
  ).toEqual([]);
  expect(toldOf(/^economy-summary:far_apart$/)).toEqual(codes.toSorted());
});

test('a destination whose migrants were grown all alike says of which year they are', async () => {
  const stock = await rows<{ host: string; home: string; now: number; before: number }>(
    `SELECT now.destination::VARCHAR AS host, now.origin::VARCHAR AS home,
       now.female::DOUBLE + now.male AS now, before.female::DOUBLE + before.male AS before
     FROM migrant_stock AS now JOIN migrant_stock AS before USING (edition, origin, destination)
     WHERE edition = newest_stock_edition() AND now.year = 2024 AND before.year = 2020
       AND origin NOT IN ('XOO', 'XUN', 'XUK')`,
  );
  const growth = new Map<string, number[]>();
  for (const { host, now, before } of stock)
    if (before >= 300) growth.set(host, [...(growth.get(host) ?? []), now / before]);
  const moved = [...growth].flatMap(([host, factors]) => {
    const sorted = factors.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    const middle = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
    const alike = factors.filter((one) => Math.abs(one / middle - 1) < 0.01).length;
    return factors.length >= 4 && Math.abs(middle - 1) > 0.2 && alike >= 0.9 * factors.length
      ? [host]
      : [];
  });
  const [inTable] = await rows<{ hosts: string }>(
    `SELECT string_agg(destination::VARCHAR, ' ' ORDER BY destination::VARCHAR) AS hosts
     FROM moved_split WHERE edition = newest_stock_edition()`,
  );
  expect(moved.toSorted().join(' ')).toBe(inTable?.hosts);
  expect(moved).toEqual(expect.arrayContaining(['SDN', 'BGD', 'PAN']));
  const saying = toldOf(/^migrants-by-sex:moved\.hosted/);
  // Of one that is mostly imputed, or of too few people, nothing is told to divide.
  const silent = moved.filter((host) => !saying.includes(host));
  expect(silent.length).toBeLessThan(moved.length / 2);
  expect(saying.filter((host) => !moved.includes(host))).toEqual([]);
});

test('those who were counted anew are not among those said to have grown alike', async () => {
  const pairs = await rows<{ host: string; home: string; grew: number; alike: number }>(
    `SELECT now.destination::VARCHAR AS host, now.origin::VARCHAR AS home,
       (now.female::DOUBLE + now.male) / (before.female::DOUBLE + before.male) AS grew,
       moved.growth AS alike
     FROM moved_split AS moved
     JOIN migrant_stock AS now USING (edition, year, destination)
     JOIN migrant_stock AS before
       ON before.edition = now.edition AND before.year = moved.since
         AND before.destination = now.destination AND before.origin = now.origin
     WHERE edition = newest_stock_edition() AND before.female::DOUBLE + before.male >= 1000`,
  );
  const anew = pairs.filter(({ grew, alike }) => Math.abs(grew / alike - 1) > 0.02);
  expect(anew.map(({ host, home }) => `${home} ${host}`)).toEqual(
    expect.arrayContaining(['UKR BGR', 'VEN URY']),
  );
  const hosts = new Set(anew.map(({ host }) => host));
  expect(toldOf(/^migrants-by-sex:moved\.hosted$/).filter((host) => hosts.has(host))).toEqual([]);
  const wrong = of(/^migrants-by-sex:moved\.abroad$/).filter((said) =>
    anew.some(({ host, home }) => host === valueOf(said, 'host') && home === said.of),
  );
  expect(wrong).toEqual([]);
});

test('no largest origin or destination is one whose refugees UNHCR has no more', async () => {
  expect(toldOf(/^migrants-by-sex:fled\./)).toEqual(expect.arrayContaining(['NRU', 'SSD']));
  for (const fled of of(/^migrants-by-sex:fled\./)) {
    const gone = [valueOf(fled, 'home'), valueOf(fled, 'host')].find((one) => one !== fled.of);
    const leads = all.filter(
      (said) =>
        said.of === fled.of &&
        /^migrants-by-sex:finding\.\w+\.(?:\w+_)?most/.test(said.message.id) &&
        valueOf(said, 'partner') === gone,
    );
    // The other direction of the pair is another count.
    expect(
      leads.filter(({ message }) => message.id.includes('.hosted.')).length === 0 ||
        leads.length < 2,
    ).toBe(true);
  }
  const nauru = of(/^migrants-by-sex:finding\.hosted/).filter((said) => said.of === 'NRU');
  expect(nauru.map((said) => valueOf(said, 'partner'))).not.toContain('IRN');
  const northKorea = of(/^migrants-by-sex:finding\.abroad|^economy-summary:women\.abroad/).filter(
    (said) => isDoubtedOrigin(said.of),
  );
  expect(northKorea.length).toBeGreaterThan(1);
  expect(northKorea.filter(({ message }) => !message.id.endsWith('mixed'))).toEqual([]);
});

test('who waits for asylum is told where they are more than the refugees', async () => {
  const more = await rows<{ economy: string }>(
    `WITH last AS (SELECT max(year) AS year FROM displaced),
     hosted AS (
       SELECT asylum AS economy, coalesce(sum(total) FILTER (category = 'asylum_seekers'), 0) AS waiting,
         coalesce(sum(total) FILTER (category = 'refugees'), 0) AS refugees
       FROM displaced JOIN last USING (year) GROUP BY asylum
     )
     SELECT economy::VARCHAR AS economy FROM hosted WHERE waiting > refugees AND waiting >= 200000`,
  );
  const codes = more.map(({ economy }) => economy);
  expect(codes).toEqual(expect.arrayContaining(['EGY', 'PER', 'USA']));
  expect(toldOf(/finding\.asylum_in$/)).toEqual(expect.arrayContaining(codes));
});

test('a record before the matrix’s year is told where that year has none', () => {
  expect(toldOf(/^paid-recorded:last\./)).toEqual(expect.arrayContaining(['NCL', 'PYF', 'VEN']));
  for (const said of of(/^paid-recorded:last\./)) expect(valueOf(said, 'year')).toBeLessThan(2021);
});

test('where a central bank’s own order was found, page and opening tell it', () => {
  for (const economy of ['ECU', 'GEO', 'KEN', 'NIC', 'PRY']) {
    const says = bankSays(economy)!;
    const opening = of(/^economy-summary:bank(?:_itself)?$/).find((said) => said.of === economy);
    const figure = of(/^newest-partners:bank_says\./).find((said) => said.of === economy);
    for (const said of [figure, opening].filter((one) => one !== undefined)) {
      expect(valueOf(said, 'leader')).toBe(says.leader);
      // What a bank publishes itself nobody reports of it.
      expect(valueOf(said, 'by')).toBe(says.by ?? undefined);
      expect(said.message.id.endsWith('_itself')).toBe(says.by === null);
    }
    expect(figure, economy).toBeDefined();
  }
  expect(toldOf(/^economy-summary:bank$/)).toEqual(expect.arrayContaining(['ECU', 'GEO', 'PRY']));
});

test('a share that is printed as all is said as all, never as 100 % of them', () => {
  const whole = of(/unobserved(?:_total)?$/).filter(({ message }) => {
    const part = message.values?.['unobserved'];
    return part?.kind === 'share' && part.value >= 99.5;
  });
  expect(whole.map((said) => `${said.of} ${said.message.id}`)).toEqual([]);
  expect(toldOf(/finding\.hosted\.never/)).toContain('NGA');
});
