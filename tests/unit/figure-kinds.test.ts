import { beforeAll, expect, test } from 'vitest';
import { builtWorld } from '../../data/build/testing/built-world.ts';
import type { Message } from '../../src/domain/message.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import type { PlacedEconomy } from '../../src/domain/placed-economy.ts';
import { economiesQuery } from '../../src/figures/economies/queries.ts';
import type { AnyFigure } from '../../src/figures/figure/any-figure.ts';
import { registry, type RegisteredFigure } from '../../src/figures/figure/registry.ts';
import { answerTo } from '../../src/figures/questions/answer/answer-question.ts';
import { planOf, type AnswerRows } from '../../src/figures/questions/answer/plan.ts';
import { asked } from '../../src/figures/questions/reading/question.ts';
import { kindOf } from '../../src/figures/shown/kind-of.ts';
import { askBuiltOnce, modelOf, type Ask } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { sayIn } from './lib/read-aloud.ts';

const database = builtDatabase();
let ask: Ask;
let shapes: unknown;
let say: (message: Message) => string;
let economies: readonly PlacedEconomy[];

beforeAll(async () => {
  shapes = await builtWorld();
  ask = await askBuiltOnce(database);
  economies = (await ask(economiesQuery())) as never;
  const speak = await sayIn('en', economies);
  say = (message) => speak({ of: '', figure: '', message });
});

/** Words that only an estimate of the atlas is told with. */
const ours =
  /\babout US\$|modelled|projected|80 % interval|our own estimate|this atlas estimates|estimated\b/i;
/** Words of which a figure with an estimate in it says at least one. */
const assumed =
  /estimate|the method in use|modelled|projected|project |interval|assum|would (?:be|get|have|rise|fall)/i;

const corridors = ['USA,MEX', 'SAU,BGD', 'FRA,SEN', 'ARE,PHL', 'MLI,IND', 'USA,CUB', 'DEU,SYR'];
const places = ['MEX', 'NPL', 'USA', 'DEU', 'SYR', 'TKM', 'PHL', 'ARM', 'PAK', 'IND,MEX'];

/** Query strings that ask a figure for each of its kinds of rows. */
function settingsFor({ id, needs, example }: RegisteredFigure, figure: AnyFigure): string[] {
  if (id === 'world-map') return mapSettings;
  const choices = Object.entries(figure.parameters).flatMap(([name, { expectedType: type }]) =>
    type.kind === 'choice' ? type.of.map((value) => `${name}=${value}`) : [],
  );
  const years =
    'year' in figure.parameters ? [2010, 2021, 2023, 2024].map((of) => `year=${of}`) : [];
  const bases =
    needs === 'corridor'
      ? corridors.map((pair) => pair.replace(/(.*),(.*)/, 'sender=$1&receiver=$2'))
      : 'economies' in figure.parameters && needs !== 'nothing'
        ? places.map((place) => `economies=${place}`)
        : [];
  return [example, ...bases, ...[...choices, ...years].map((one) => `${example}&${one}`)];
}

const mapSettings = [
  'received',
  'paid',
  'received_gdp',
  'received_person',
  'hosted',
  'cost_to',
  'refugees_hosted',
].flatMap((measure) => [
  ...(measure === 'received' || measure === 'paid' || measure === 'received_gdp'
    ? [2012, 2021, 2022, 2024].flatMap((year) => [
        `measure=${measure}&year=${year}`,
        `measure=${measure}&year=${year}&small=regions`,
        ...['in', 'out', 'both'].flatMap((way) => [
          `measure=${measure}&year=${year}&focus=MEX&direction=${way}`,
          `measure=${measure}&year=${year}&focus=MEX&with=USA&direction=${way}`,
          `measure=${measure}&year=${year}&focus=ATA&direction=${way}`,
        ]),
        `measure=${measure}&year=${year}&series=knomad&focus=MEX`,
        `measure=${measure}&year=${year}&amount=9e15..`,
      ])
    : []),
  `measure=${measure}`,
  `measure=${measure}&focus=MEX`,
]);

const read = (messages: readonly Message[]) => messages.map(say).join('\n');

/** What is read of a figure's sentences and table, without its notes. */
function wordsOf(figure: AnyFigure, model: unknown): string {
  const { columns, rows } = figure.table(model);
  const cells = rows.flat().flatMap((cell) => (cell?.kind === 'message' ? [cell.value] : []));
  return read([...figure.finding(model), figure.subtitle(model), ...columns, ...cells]);
}

test.each(registry)('$id: the kind that is said is that of what is shown', async (entry) => {
  const figure = await entry.load(() => Promise.resolve(shapes));
  const wrong: string[] = [];
  const kinds = new Set<string>();
  for (const search of settingsFor(entry, figure)) {
    const settings = readParameters(figure.parameters, search).values;
    const model = await modelOf(ask, figure, settings);
    if (figure.empty(model)) continue;
    const kind = kindOf(figure, model);
    kinds.add(kind);
    const words = wordsOf(figure, model);
    const told = ours.exec(words);
    if (kind === 'published' ? told : !assumed.test(words + read(figure.notes(model))))
      wrong.push(`${search}: ${kind}, “${told?.[0] ?? ''}”: ${words.slice(0, 200)}`);
  }
  expect(wrong).toEqual([]);
  // What may be either is asked for each: else nothing is known of the other.
  if ('year' in figure.parameters && figure.kindOf) expect(kinds).toContain('published');
  if (figure.kind === 'mixed') expect([...kinds].some((kind) => kind !== 'published')).toBe(true);
});

test.each([
  ['', 'mixed'],
  ['measure=received_gdp', 'mixed'],
  ['year=2021', 'published'],
  ['focus=MEX', 'modelled'],
  ['focus=MEX&with=USA', 'modelled'],
  ['measure=paid&focus=USA', 'modelled'],
  ['measure=received_gdp&focus=MEX', 'mixed'],
  ['focus=MEX&with=USA&year=2021', 'published'],
  ['measure=hosted&focus=MEX', 'published'],
  ['measure=cost_to&focus=MEX', 'published'],
])('the map of “%s” says that its figures are %s', async (search, kind) => {
  const figure = await registry
    .find(({ id }) => id === 'world-map')!
    .load(() => Promise.resolve(shapes));
  const settings = readParameters(figure.parameters, search).values;
  const model = await modelOf(ask, figure, settings);
  expect(kindOf(figure, model)).toBe(kind);
  expect(say({ id: `figures:source_kind.${kind}` })).toMatch(
    { published: /^Published figures/, mixed: /^Partly modelled/, modelled: /^Modelled/ }[kind]!,
  );
});

test('rows of the map have the unit of what flows, and an estimate is told as one', async () => {
  const figure = await registry
    .find(({ id }) => id === 'world-map')!
    .load(() => Promise.resolve(shapes));
  const cellsOf = async (search: string) => {
    const settings = readParameters(figure.parameters, search).values;
    const { columns, rows } = figure.table(await modelOf(ask, figure, settings));
    return [say(columns[1]!), rows[0]?.[1]] as const;
  };
  const [head, cell] = await cellsOf('measure=received_gdp&focus=MEX');
  expect(head).toContain('US$');
  expect(cell?.kind === 'message' ? say(cell.value) : '').toMatch(/^about US\$\d/);
  const [share, own] = await cellsOf('measure=received_gdp');
  expect(share).toContain('%');
  expect(own).toMatchObject({ kind: 'amount', unit: 'percent' });
  expect((await cellsOf('focus=MEX&year=2021'))[1]).toMatchObject({ kind: 'amount', as: 'full' });
});

test('an answer says of what kind its figures are', async () => {
  const kindOfAnswer = async (question: ReturnType<typeof asked>) => {
    const rows = await Promise.all(
      Object.entries(planOf(question)).map(
        async ([name, query]) => [name, await ask(query as never)] as const,
      ),
    );
    const answer = answerTo(question, { economies, ...Object.fromEntries(rows) } as AnswerRows);
    return [answer.kind, read(answer.sentences)] as const;
  };
  for (const [sender, receiver] of corridors.map((pair) => pair.split(',') as [string, string]))
    for (const year of [null, 2021, 2023]) {
      const question = asked('corridor', 'remittance', [sender, receiver]);
      const [kind, words] = await kindOfAnswer({ ...question, year });
      expect([sender, receiver, year, kind === 'published' && ours.exec(words)?.[0]]).toEqual([
        sender,
        receiver,
        year,
        kind === 'published' ? undefined : false,
      ]);
    }
  const [kind] = await kindOfAnswer(asked('corridor', 'remittance', ['USA', 'MEX']));
  expect(kind).toBe('mixed');
  expect((await kindOfAnswer(asked('value', 'received', ['MEX'])))[0]).toBe('published');
});
