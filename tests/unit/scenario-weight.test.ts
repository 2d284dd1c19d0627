import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../data/build/ensure-built.ts';
import { places } from '../../data/build/paths.ts';
import { buildingTakes } from '../../data/build/testing/built-world.ts';
import { brotli } from '../../src/build/server/compressed.ts';
import type { DataManifest } from '../../src/database/manifest.ts';
import { readSteps } from '../../src/domain/scenario/address.ts';
import { presets } from '../../src/domain/scenario/presets.ts';
import type { Step } from '../../src/domain/scenario/step.ts';
import { heavierWorlds, inWholeWorld } from '../../src/figures/scenario-change/in-whole-world.ts';
import scenarioChange from '../../src/figures/scenario-change/index.ts';
import { foldedPack } from '../../src/figures/scenario-change/scenario-pack.ts';

beforeAll(() => ensureBuilt(places, () => undefined), buildingTakes);

const onPage = inWholeWorld(scenarioChange);
const weighsMore = (steps: readonly Step[]) =>
  onPage.weighsMore({ steps, tell: 'change', unit: 'usd', receiver: null });

test('what is told of an embed of many corridors is what their file weighs more, within 2 KB', async () => {
  const manifest = JSON.parse(
    await readFile(join(places.output, 'manifest.json'), 'utf8'),
  ) as DataManifest;
  const kilobytes = async (pack: string) =>
    brotli(await readFile(join(places.output, manifest.bundles ?? '', `${pack}.json`))).length /
    1024;
  const usual = await kilobytes(foldedPack('prices'));
  for (const [pack, more] of Object.entries(heavierWorlds))
    expect(Math.abs((await kilobytes(pack)) - usual - more), pack).toBeLessThan(2);
});

test('worked cases keep to what embeds weigh, and steps of every corridor say that they do not', () => {
  const worked = presets.filter(({ steps }) => steps.every(({ kind }) => kind !== 'people'));
  expect(worked.length).toBeGreaterThan(4);
  for (const { steps } of worked) expect(weighsMore(steps)).toBe(0);
  const stepsOf = (text: string) => {
    const steps = readSteps(text);
    if (typeof steps === 'string') throw new Error(steps);
    return steps;
  };
  expect(weighsMore(stepsOf('cost3~levy1_from.USA'))).toBeGreaterThan(0);
  expect(weighsMore(stepsOf('cost5~cost3'))).toBe(0);
  expect(weighsMore(stepsOf('levy1_from.FRA'))).toBeGreaterThan(0);
});
