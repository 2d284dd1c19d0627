import { beforeAll, expect, test } from 'vitest';
import { citationsOf } from '../../src/domain/editions/citation.ts';
import { newestStock } from '../../src/domain/editions/stock.ts';
import type { Message } from '../../src/domain/message.ts';
import { summaryParts, summarySentences } from '../../src/figures/economy-summary/model.ts';
import { summaryQuery } from '../../src/figures/economy-summary/queries.ts';
import { corridorSpeech, type CorridorModels } from '../../src/figures/speech/corridor-speech.ts';
import { economySpeech } from '../../src/figures/speech/economy-speech.ts';
import { speechParts, type SpeechLine } from '../../src/figures/speech/speech-line.ts';
import { languages, type NamedEconomy } from '../../src/language/index.ts';
import { askOnce, modelOf } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { corridorFigures } from './lib/corridor-sentences.ts';
import { faultsRead, faultsTold } from './lib/read-aloud.ts';
import type { Said } from './lib/said.ts';

const database = builtDatabase();
let economies: (NamedEconomy & { placed: boolean })[];
const ofEconomies = new Map<string, readonly SpeechLine[]>();
const moneyOf = new Map<string, readonly Message[]>();
const onPage = new Map<string, ReadonlySet<string>>();
const ofCorridors = new Map<string, readonly SpeechLine[]>();

beforeAll(async () => {
  economies = (await database.query(
    'SELECT economy, iso2, name, placed FROM economy',
    [],
  )) as never;
  const ask = askOnce(database);
  for (const { economy, placed } of economies) {
    if (!placed) continue;
    const rows = (await ask(summaryQuery(economy))) as never;
    ofEconomies.set(economy, economySpeech(economy, rows));
    moneyOf.set(
      economy,
      summaryParts(economy, rows).money.map(({ message }) => message),
    );
    onPage.set(
      economy,
      new Set(summarySentences(economy, rows).map(({ message }) => JSON.stringify(message))),
    );
  }
  const figures = await corridorFigures();
  const pairs = await database.query(
    `SELECT DISTINCT sender::VARCHAR AS sender, receiver::VARCHAR AS receiver
    FROM corridor_value
    JOIN economy AS s ON s.economy = sender AND s.placed
    JOIN economy AS r ON r.economy = receiver AND r.placed
    ORDER BY sender, receiver`,
    [],
  );
  const drawn = {
    official: 'corridor-official',
    amount: 'corridor-amount',
    people: 'corridor-migrants',
    split: 'corridor-split',
    cost: 'corridor-cost',
  };
  const settings = { dollars: 'nominal', stock: newestStock };
  for (const { sender, receiver } of pairs) {
    const models = await Promise.all(
      Object.entries(drawn).map(async ([name, id]) => [
        name,
        await modelOf(ask, figures.get(id)!, { ...settings, sender, receiver }),
      ]),
    );
    ofCorridors.set(
      `${String(sender)}→${String(receiver)}`,
      corridorSpeech(Object.fromEntries(models) as CorridorModels),
    );
  }
}, 600_000);

const messagesOf = (line: SpeechLine): readonly Message[] => [
  ...line.said,
  ...line.besides,
  line.confidence,
];
const saidOf = (speeches: ReadonlyMap<string, readonly SpeechLine[]>, only = () => true): Said[] =>
  [...speeches]
    .filter(only)
    .flatMap(([of, lines]) =>
      lines.flatMap((line) =>
        messagesOf(line).map((message) => ({ of, figure: `speech-${line.part}`, message })),
      ),
    );
/** Of those lines that something is not so of, what they are of. */
function where(
  speeches: ReadonlyMap<string, readonly SpeechLine[]>,
  wrong: (line: SpeechLine, of: string) => boolean,
): string[] {
  return [...speeches].flatMap(([of, lines]) =>
    lines.flatMap((line) =>
      wrong(line, of) ? [`${of} ${line.part} ${line.said.map(({ id }) => id).join(' ')}`] : [],
    ),
  );
}

test.each([
  ['every economy', ofEconomies, 200],
  ['every corridor', ofCorridors, 10_000],
])(
  '%s has its four lines: known with year and sources, or said not to be known',
  (_, all, most) => {
    expect(all.size).toBeGreaterThan(most);
    const parts = [...all.values()].map((lines) => lines.map(({ part }) => part).join());
    expect([...new Set(parts)]).toEqual([speechParts.join()]);
    expect(where(all, ({ said }) => said.length === 0)).toEqual([]);
    expect(where(all, ({ unknown, when }) => !unknown && when === null)).toEqual([]);
    expect(where(all, ({ unknown, sources }) => !unknown && sources.length === 0)).toEqual([]);
    expect(
      where(all, ({ unknown, confidence: { id } }) => unknown !== id.endsWith('.unknown')),
    ).toEqual([]);
  },
);

test('every source that a line names is in the data', () => {
  for (const all of [ofEconomies, ofCorridors])
    for (const lines of all.values())
      for (const { sources } of lines) expect(citationsOf(sources).length >= 0).toBe(true);
});

test('nothing is said of an economy that its page does not open with', () => {
  const strange = where(ofEconomies, ({ said, besides }, of) =>
    [...said, ...besides].some(
      (message) =>
        !message.id.startsWith('speech:unsaid') && !onPage.get(of)?.has(JSON.stringify(message)),
    ),
  );
  expect(strange).toEqual([]);
});

test('of what the page says of the money, only its part of GDP and what is not published is left out', () => {
  const left = [...ofEconomies].flatMap(([of, [line]]) => {
    const told = new Set([...line!.said, ...line!.besides].map((one) => JSON.stringify(one)));
    return (moneyOf.get(of) ?? []).flatMap((message) =>
      told.has(JSON.stringify(message)) || /:(?:gdp\.|missing\.)/.test(message.id)
        ? []
        : [`${of} ${message.id}`],
    );
  });
  expect(left).toEqual([]);
});

/** Keys of what a line says of an economy. */
const keysOf = (line: SpeechLine) => line.said.map(({ id }) => id.replace('economy-summary:', ''));

test('all of what was received is told before what was paid', () => {
  const both = [...ofEconomies].filter(([, [line]]) => {
    const keys = keysOf(line!);
    return keys.includes('received') && keys.includes('paid');
  });
  expect(both.length).toBeGreaterThan(40);
  const after = both.filter(([, [line]]) => {
    const keys = keysOf(line!);
    return keys
      .slice(keys.indexOf('paid'))
      .some((key) => /^(?:received|trend|real|lately|step|untold|far_apart)/.test(key));
  });
  expect(after.map(([of]) => of)).toEqual([]);
  for (const of of ['CIV', 'GAB', 'IRL', 'RUS'])
    expect(keysOf(ofEconomies.get(of)![0]!)).toEqual(expect.arrayContaining(['step', 'paid']));
});

test('how sure an amount is rests on breaks of what leads, not of what was paid beside it', () => {
  const told = (of: string) => {
    const [line] = ofEconomies.get(of) ?? [];
    return line!.confidence.id.replace('speech:confidence.amount.', '');
  };
  for (const of of ['SSD', 'KWT', 'GIN', 'SUR', 'AGO'])
    expect(`${of} ${told(of)}`).toMatch(/breaks|differs|old/);
  for (const of of ['CAN', 'ISL', 'KOR', 'NRU']) expect(`${of} ${told(of)}`).not.toMatch(/breaks/);
  const wrong = [...ofEconomies].flatMap(([of, [line]]) => {
    const keys = moneyOf.get(of)!.map(({ id }) => id.replace('economy-summary:', ''));
    const flow = keys.includes('received') ? 'received' : 'paid';
    const broken = keys.some(
      (key) => /^(?:lately_)?step$|^untold$/.test(key) || key.startsWith(`break.${flow}.`),
    );
    const sure = line!.confidence.id.endsWith('.published');
    return (sure && broken) || (told(of) === 'breaks' && !broken) ? [of] : [];
  });
  expect(wrong).toEqual([]);
});

test('one publisher is cited for a total, and both where both are told', () => {
  const amounts = [...ofEconomies].map(([of, [line]]) => ({ of, line: line! }));
  const cited = ({ sources }: SpeechLine) =>
    new Set(
      citationsOf(sources)
        .map(({ source }) => source)
        .filter((source) => source !== 'bls-cpi'),
    ).size;
  const two = amounts.filter(({ line }) => cited(line) > 1);
  const both = amounts.filter(({ line }) =>
    line.besides.some(({ id }) => /:(?:other|joint)\./.test(id)),
  );
  expect(both.length).toBeGreaterThan(20);
  expect(both.filter((one) => !two.includes(one)).map(({ of }) => of)).toEqual([]);
  // Received and paid may be of two publishers.
  const single = two.filter(
    (one) => !both.includes(one) && !one.line.said.some(({ id }) => id.endsWith(':paid')),
  );
  expect(single.map(({ of }) => of)).toEqual([]);
});

test('publishers that are far apart are said to be so once, and sureness says the rest', () => {
  const far = (line: SpeechLine) => line.said.some(({ id }) => id.endsWith(':far_apart'));
  const is = (line: SpeechLine) => line.confidence.id.endsWith('amount.far_apart');
  const old = (line: SpeechLine) => line.confidence.id.endsWith('amount.old');
  expect(where(ofEconomies, (line) => far(line) !== is(line) && !old(line))).toEqual([]);
  expect(where(ofEconomies, is).join()).toContain('MLT');
});

test('a doubted sender, a thin cost and an unobserved split are told as such', () => {
  const id = (line: SpeechLine) => line.confidence.id.replace('speech:confidence.', '');
  const is = (which: RegExp) => (line: SpeechLine) => line.said.some((one) => which.test(one.id));
  expect(
    where(
      ofEconomies,
      (line) => is(/:doubted\.|senders\.doubted\./)(line) !== (id(line) === 'partners.doubted'),
    ),
  ).toEqual([]);
  expect(
    where(ofEconomies, (line) => is(/:missing\.cost_/)(line) && id(line) !== 'cost.unknown'),
  ).toEqual([]);
  expect(
    where(
      ofEconomies,
      (line) => is(/_(?:unobserved|never|mixed)$|:few\./)(line) && id(line) !== 'women.unknown',
    ),
  ).toEqual([]);
  expect(
    where(
      ofEconomies,
      (line) =>
        is(/women\.abroad_(?:hardly|without)$/)(line) !== (id(line) === 'women.lacking.unknown'),
    ),
  ).toEqual([]);
  expect(
    where(
      ofCorridors,
      (line) =>
        is(/corridor-cost:(?:empty|finding\.(?:only_thin|high|below))$/)(line) &&
        id(line) !== 'cost.unknown',
    ),
  ).toEqual([]);
  expect(
    where(ofCorridors, (line) => is(/corridor-split:empty/)(line) && id(line) !== 'women.unknown'),
  ).toEqual([]);
});

test('no line tells what is not so', async () => {
  const few = saidOf(ofCorridors, () => true).filter((_, at) => at % 20 === 0);
  expect(await faultsTold([...saidOf(ofEconomies), ...few], economies)).toEqual([]);
});

test.each(languages)(
  'every line of an economy, and one in twenty of a corridor, is read in %s',
  async (language) => {
    const few = saidOf(ofCorridors).filter((_, at) => at % 20 === 0);
    expect(await faultsRead([...saidOf(ofEconomies), ...few], language, economies)).toEqual([]);
  },
);
