import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { buildingTakes, builtWorld } from '../../../data/build/testing/built-world.ts';
import { restsOnEstimate } from '../../domain/editions/uses.ts';
import { readParameters } from '../../domain/parameters.ts';
import { registered, registry } from './registry.ts';

const json = builtWorld;

beforeAll(() => builtWorld(), buildingTakes);

test('every folder that describes a figure holds one, and no other has an index', () => {
  const folders = readdirSync('src/figures', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const having = (file: string) =>
    folders.filter((name) => existsSync(`src/figures/${name}/${file}`));
  expect(having('about.ts').length).toBeGreaterThan(25);
  expect(having('index.ts')).toEqual(having('about.ts'));
  expect(registry.map(({ id }) => id).toSorted()).toEqual(having('about.ts').toSorted());
});

test.each(registry)('$id loads, and its example is valid', async ({ id, load, example, needs }) => {
  const figure = await load(json);
  expect(figure.id).toBe(id);
  const { values, problems } = readParameters(figure.parameters, example);
  expect(problems).toEqual([]);
  const names = Object.keys(figure.parameters);
  const wanted = { nothing: [], economies: ['economies'], corridor: ['sender', 'receiver'] };
  expect(names).toEqual(expect.arrayContaining(wanted[needs]));
  expect(Object.keys(figure.queries(values))).not.toEqual([]);
});

test.each([
  ['world-map', 'focus=MEX&measure=hosted', '?measure=hosted&focus=MEX'],
  ['money-over-time', 'economies=MEX,NPL', 'country/MEX/?with=NPL#money-over-time'],
  ['concentration', 'economies=MEX', 'country/MEX/#resilience'],
  [
    'migrants-by-sex',
    'economies=MEX&direction=hosted&edition=2020',
    'country/MEX/?edition=2020#migrants-hosted',
  ],
  [
    'corridor-migrants',
    'sender=usa&receiver=MEX&stock=2020',
    'corridor/USA/MEX?stock=2020#corridor-migrants',
  ],
  ['women-share-ranked', 'side=hosted', 'gender/?ranked-side=hosted#women-share-ranked'],
  ['cost-by-region', 'side=from&to=ldc', 'costs/?to=ldc&side=from#cost-by-region'],
  ['refugees-by-sex', '', 'gender/#refugees-by-sex'],
  [
    'official-against-matrix',
    'reporter=PHL&year=2019',
    'sources/central-banks/?reporter=PHL&year=2019#official-against-matrix',
  ],
  ['programme-timeline', 'economy=NPL', 'programmes/?economy=NPL#programme-timeline'],
  ['scenario-tested', 'year=2020', 'scenarios/?tested-year=2020#scenario-tested-2020'],
])('%s?%s stands at %s', async (id, search, address) => {
  const one = registered(id);
  const figure = await one?.load(json);
  if (!one || !figure) throw new Error(`no figure ${id}`);
  expect(one.pageLink(figure, readParameters(figure.parameters, search).values)).toBe(address);
});

test('what rests on the estimate is known by its sources, and nothing else is taken for it', async () => {
  const resting: string[] = [];
  for (const { id, load, example } of registry) {
    const figure = await load(json);
    const { values } = readParameters(figure.parameters, example);
    if (restsOnEstimate(figure.sources(values))) resting.push(id);
  }
  expect(resting.toSorted()).toEqual([
    'corridor-amount',
    'corridor-official',
    'corridor-split',
    'estimate-contest',
    'estimate-coverage',
    'estimate-setting',
    'flow-alluvial',
    'flow-matrix',
    'kept-at-goal',
    'less-from-senders',
    'model-against-published',
    'newest-partners',
    'official-partners',
    'paid-recorded',
    'scenario-change',
    'scenario-corridors',
    'scenario-ranked',
    'scenario-tested',
    'women-send',
    'world-map',
  ]);
});
