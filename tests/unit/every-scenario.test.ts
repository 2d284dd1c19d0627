import { beforeAll, expect, test } from 'vitest';
import { readSteps } from '../../src/domain/scenario/address.ts';
import { openingSteps, presets } from '../../src/domain/scenario/presets.ts';
import type { Step } from '../../src/domain/scenario/step.ts';
import type { World } from '../../src/domain/scenario/world.ts';
import { scenarioModel } from '../../src/figures/scenario-change/model.ts';
import { scenarioNotes } from '../../src/figures/scenario-change/notes.ts';
import { scenarioOf } from '../../src/figures/scenario-change/scenario.ts';
import { tellings, type ScenarioSettings } from '../../src/figures/scenario-change/settings.ts';
import { scenarioFinding } from '../../src/figures/scenario-change/text.ts';
import { worldOfRows } from '../../src/figures/scenario-change/world.ts';
import { worldQueries, type WorldRows } from '../../src/figures/scenario-change/world-queries.ts';
import { rankedModel } from '../../src/figures/scenario-ranked/model.ts';
import { rankedFinding } from '../../src/figures/scenario-ranked/text.ts';
import { languages, type NamedEconomy } from '../../src/language/index.ts';
import { askOnce } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { faultsRead, faultsTold, sayIn } from './lib/read-aloud.ts';
import type { Said } from './lib/said.ts';

const database = builtDatabase();
let economies: NamedEconomy[];
let world: World;
const all: Said[] = [];

const stepsOf = (text: string): readonly Step[] => {
  const read = readSteps(text);
  if (typeof read === 'string') throw new Error(`${text}: ${read}`);
  return read;
};
/** Stacks, ends of the fields, and scenarios that change nothing or that nothing is known of. */
const others: Readonly<Record<string, readonly Step[]>> = Object.fromEntries(
  [
    '',
    'cost20',
    'levy0',
    'cost3_from.USA_to.MEX',
    'cost3_e0.5~levy1_from.USA_met50_borne50~income_ARE,SAU-5~return10_from.ARE_women',
    'levy2_from.USA,SAU',
    'levy50_met100_borne0',
    'levy1_to.NOR,NPL',
    'income_all+3',
    'income_all-3~income_all+3_e1',
    'income_2020',
    'income_2009_RUS-8',
    'join10_men',
    'return100',
    'income_USA+5~income_ARE-5',
    'cost3_from.MEX_to.GTM',
    'income_CRI-5',
    'cost0',
    'cost5~cost3',
    'levy50_met0',
    'levy50_borne0_to.TON',
    'return50~join50',
    'return100~cost3',
    'join100_from.IND_to.BGD_women',
    'income_all-90',
    'income_2009~income_2020',
    'income_SAU+5~income_SAU-5',
    'cost3_from.PRK',
    'levy1_from.USA_to.USA',
    'cost3_from.SAU_to.CUB',
  ].map((text) => [text, stepsOf(text)]),
);
const scenarios: Readonly<Record<string, readonly Step[]>> = {
  ...Object.fromEntries(presets.map(({ id, steps }) => [id, steps])),
  ...others,
};

function saidOf(name: string, settings: ScenarioSettings): Said[] {
  const model = scenarioModel(settings, scenarioOf(world, settings.steps));
  const ranked = rankedModel({ ...settings, show: '20' }, model);
  const of = `${name} ${settings.receiver ?? ''} ${settings.tell}`;
  return [
    ...scenarioFinding(model).map((message) => ({ of, figure: 'scenario-change', message })),
    ...(settings.receiver === null
      ? [
          ...rankedFinding(ranked).map((message) => ({ of, figure: 'scenario-ranked', message })),
          ...scenarioNotes(model).map((message) => ({ of, figure: 'scenario-change', message })),
        ]
      : []),
  ];
}

beforeAll(async () => {
  economies = (await database.query('SELECT economy, iso2, name FROM economy', [])) as never;
  const ask = askOnce(database);
  const rows = {
    corridors: await ask(worldQueries.corridors),
    economies: await ask(worldQueries.economies),
  } as WorldRows;
  world = worldOfRows(rows);
  for (const [name, steps] of Object.entries(scenarios))
    for (const tell of tellings)
      for (const receiver of [null, ...world.economies])
        all.push(...saidOf(name, { steps, tell, unit: 'usd', receiver }));
});

test('every kind of sentence is said of some scenario, and none tells what it cannot', async () => {
  expect(all.length).toBeGreaterThan(5000);
  const said = new Set(
    all.map(({ message }) => message.id.replace('scenario-change:finding.', '')),
  );
  for (const id of [
    'none',
    'unknown',
    'world.kept',
    'world.more',
    'world.less',
    'most.kept',
    'most.more',
    'most.less',
    'only.kept',
    'both.less',
    'size.same',
    'size.less',
    'receiver.kept',
    'receiver.more',
    'receiver.less',
    'receiver.none',
    'receiver.unknown',
    'receiver.covered',
  ])
    expect(said, id).toContain(id);
  expect(await faultsTold(all, economies)).toEqual([]);
});

test.each(languages)('every sentence on scenarios can be said in %s', async (language) => {
  expect(await faultsRead(all, language, economies)).toEqual([]);
});

test('the worked case tells one headline, with how far prices reach', async () => {
  const say = await sayIn('en', economies);
  const of = saidOf('cost_3', { steps: openingSteps, tell: 'kept', unit: 'usd', receiver: null });
  const text = of.map(say).join(' ').replaceAll('\u00a0', ' ');
  expect(text).toMatch(/About US?\$?[\d.]+\sbillion.* a year would no longer be paid in fees/);
  const coverage =
    /([\d,]+) of ([\d,]+) corridors have a price that tells a cost; they carry \d+ %[^.]*\. ([\d,]+) corridors with a thin or doubtful price and ([\d,]+) without one/.exec(
      text,
    );
  const [priced, every, doubted, unpriced] = (coverage ?? [])
    .slice(1)
    .map((count) => Number(count.replaceAll(',', '')));
  expect((priced ?? 0) + (doubted ?? 0) + (unpriced ?? 0)).toBe(every);
  expect(every).toBe(world.corridors.count);
});
