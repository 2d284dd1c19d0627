import { beforeAll, expect, test } from 'vitest';
import type { Message, MessageValue } from '../../src/domain/message.ts';
import type { PlacedEconomy } from '../../src/domain/placed-economy.ts';
import { economiesQuery } from '../../src/figures/economies/queries.ts';
import { answerTo } from '../../src/figures/questions/answer/answer-question.ts';
import { asSentence } from '../../src/figures/questions/answer/as-sentence.ts';
import { planOf, type AnswerRows } from '../../src/figures/questions/answer/plan.ts';
import { asked, type Question } from '../../src/figures/questions/reading/question.ts';
import { languages, type NamedEconomy } from '../../src/language/index.ts';
import { askBuiltOnce, type Ask } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { sayIn } from './lib/read-aloud.ts';

const database = builtDatabase();
let ask: Ask;
let economies: readonly PlacedEconomy[];
let names: readonly NamedEconomy[];
/** What is answered of each economy, by question. */
const answers: { economy: string; question: Question; sentences: readonly Message[] }[] = [];

async function answered(question: Question): Promise<readonly Message[]> {
  const rows = await Promise.all(
    Object.entries(planOf(question)).map(
      async ([name, query]) => [name, await ask(query as never)] as const,
    ),
  );
  return answerTo(question, { economies, ...Object.fromEntries(rows) } as AnswerRows).sentences;
}

beforeAll(async () => {
  ask = await askBuiltOnce(database);
  const all = (await ask(economiesQuery())) as unknown as readonly PlacedEconomy[];
  economies = all.filter(({ placed }) => placed);
  names = (await database.query(
    'SELECT economy, iso2, name, placed FROM economy',
    [],
  )) as unknown as readonly NamedEconomy[];
  for (const { economy } of economies)
    for (const question of [
      asked('value', 'received', [economy]),
      asked('value', 'paid', [economy]),
      asked('value', 'cost_to', [economy]),
      asked('value', 'abroad_women', [economy]),
      asked('value', 'refugees_origin', [economy]),
      asked('trend', 'received', [economy]),
      asked('trend', 'paid', [economy]),
      asked('trend', 'received_gdp', [economy]),
      asked('partners', 'remittance', [economy], { side: 'in' }),
      asked('partners', 'remittance', [economy], { side: 'out' }),
    ])
      answers.push({ economy, question, sentences: await answered(question) });
}, 240_000);

const of = (shape: Question['shape'], what: Question['of'], side?: 'in' | 'out') =>
  answers.filter(
    ({ question }) =>
      question.shape === shape && question.of === what && (side ?? question.side) === question.side,
  );
const has = (sentences: readonly Message[], which: RegExp) =>
  sentences.some(({ id }) => which.test(id));
const value = (message: Message | undefined, name: string): MessageValue['value'] | undefined =>
  message?.values?.[name]?.value;

test.each(languages)('every sentence of an answer ends as one in %s', async (language) => {
  const say = await sayIn(language, names);
  const open = answers.flatMap(({ economy, sentences }) =>
    sentences
      .map((message) => say({ of: economy, figure: '', message: asSentence(message) } as never))
      .filter((text) => !/[.!?]$/.test(text) || text.endsWith('..')),
  );
  expect([...new Set(open)].slice(0, 20)).toEqual([]);
});

test('two amounts are of two publishers, editions or methods only where no change is told between them', async () => {
  const breaks = (await database.query(
    `SELECT DISTINCT direction::VARCHAR AS direction, economy::VARCHAR AS economy, year::INTEGER AS year, reason
    FROM untold_change WHERE reason IN ('publisher', 'vintage', 'tenfold')`,
    [],
  )) as unknown as { direction: string; economy: string; year: number; reason: string }[];
  const apart: string[] = [];
  let told = 0;
  for (const what of ['received', 'paid', 'received_gdp'] as const)
    for (const { economy, sentences } of of('trend', what)) {
      const course = sentences.find(({ id }) => id.startsWith('ask:answer.trend.'));
      const [since, until] = [value(course, 'since'), value(course, 'until')].map(Number);
      const direction = what === 'paid' ? 'paid' : 'received';
      const broken = breaks.some(
        (one) =>
          one.direction === direction &&
          one.economy === economy &&
          one.year > since! &&
          one.year <= until! &&
          (what === 'received_gdp' || one.reason !== 'tenfold'),
      );
      const said = has(sentences, /^ask:answer\.publishers$/);
      told += Number(said);
      if (said !== broken) apart.push(`${economy} ${what}: said ${said}, broken ${broken}`);
    }
  expect(apart).toEqual([]);
  expect(told).toBeGreaterThan(20);
  const vanuatu = of('trend', 'received').find(({ economy }) => economy === 'VUT');
  expect(has(vanuatu?.sentences ?? [], /publishers/)).toBe(false);
});

test('who got most is untold in earlier years, too, where most migrants are uncounted or without money', async () => {
  const untold = (await database.query(
    `SELECT year::INTEGER AS year, sender::VARCHAR AS sender, doubt FROM untold_partner
    WHERE series = 'modelled' AND year > newest_matrix_year() AND year < newest_covered_year()`,
    [],
  )) as unknown as { year: number; sender: string; doubt: string }[];
  const years = [...new Set(untold.map(({ year }) => year))];
  expect(years.length).toBeGreaterThan(0);
  const apart: string[] = [];
  const forms = new Set<string>();
  for (const year of years)
    for (const [at, { economy }] of economies.entries()) {
      // Each asks for the flows of its year: of those without a doubt, one in four.
      const doubted = untold.some((one) => one.year === year && one.sender === economy);
      if (!doubted && at % 4 > 0) continue;
      const sentences = await answered(
        asked('partners', 'remittance', [economy], { side: 'out', year }),
      );
      const [, form] =
        /^newest-partners:finding\.paid(?:_all)?\.(\w+)/.exec(sentences[0]?.id ?? '') ?? [];
      if (form === undefined || form === 'little') continue;
      forms.add(form);
      const wanted = untold.find((one) => one.year === year && one.sender === economy)?.doubt;
      const said = form === 'few' || form === 'imputed' ? form : undefined;
      if (said !== wanted) apart.push(`${economy} ${year}: ${form}, ${wanted}`);
    }
  expect(apart).toEqual([]);
  expect([...forms]).toEqual(expect.arrayContaining(['both', 'up', 'few', 'imputed']));
}, 240_000);

test('an interval comes with what it says, and a weak estimate is said to be one', async () => {
  const weak = (
    await database.query('SELECT economy::VARCHAR AS economy FROM matrix_apart', [])
  ).map(({ economy }) => String(economy));
  expect(weak).toEqual(expect.arrayContaining(['NZL', 'MLT']));
  const wrong: string[] = [];
  for (const side of ['in', 'out'] as const)
    for (const { economy, sentences } of of('partners', 'remittance', side)) {
      const interval = sentences.some(({ values }) => values?.['high'] !== undefined);
      if (interval !== has(sentences, /^ask:answer\.interval$/)) wrong.push(`${economy} ${side}`);
      const told = side === 'in' && interval && weak.includes(economy);
      if (told !== has(sentences, /^newest-partners:weak(?:_knomad)?$/))
        wrong.push(`${economy} ${side} weak`);
    }
  expect(wrong).toEqual([]);
  // Where KNOMAD has what the matrix has, it is no matrix without a record.
  const ids = of('partners', 'remittance', 'in').find(({ economy }) => economy === 'SSD');
  expect(has(ids?.sentences ?? [], /:weak_knomad$/)).toBe(true);
});

test('what is estimated above all that its sender is last recorded to have paid says so', async () => {
  const records = (await database.query(
    `SELECT economy::VARCHAR AS economy, year::INTEGER AS year, usd::DOUBLE AS usd
    FROM headline_total WHERE direction = 'paid' AND usd > 0 ORDER BY year`,
    [],
  )) as unknown as { economy: string; year: number; usd: number }[];
  const wrong: string[] = [];
  const older: string[] = [];
  for (const side of ['in', 'out'] as const)
    for (const { economy, sentences } of of('partners', 'remittance', side)) {
      const [first] = sentences;
      if (!/finding\.(?:received|paid)(?:_all)?\.(?:both|up|tied)$/.test(first?.id ?? '')) continue;
      const sender = side === 'in' ? String(value(first, 'partner')) : economy;
      const year = Number(value(first, 'year'));
      const record = records.findLast(
        (one) => one.economy === sender && one.year <= year && one.year >= year - 10,
      );
      const above = record !== undefined && Number(value(first, 'amount')) > record.usd;
      const said = sentences.find(
        (one) => /:above_(?:record|sliver)/.test(one.id) && value(one, 'partner') === sender,
      );
      if (above !== (said !== undefined)) wrong.push(`${economy} ${side}: ${above} ${said?.id}`);
      if (said === undefined || !record) continue;
      const old = record.year !== year;
      if (old !== said.id.endsWith('_of') || (old && value(said, 'of') !== record.year))
        wrong.push(`${economy} ${side}: ${said.id} ${record.year}`);
      if (old) older.push(economy);
    }
  expect(wrong).toEqual([]);
  expect(older.length).toBeGreaterThan(3);
});
