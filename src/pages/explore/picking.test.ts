import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measures } from '../../domain/measure.ts';
import { readParameters } from '../../domain/parameters.ts';
import { mapParameters, settingsOf } from '../../figures/world-map/settings/parameters.ts';
import type { Settings } from '../../figures/world-map/settings/settings.ts';
import { focused, picked, stepBack } from './picking.ts';
import { consistent } from './use-settings.ts';

const start = settingsOf(readParameters(mapParameters(), '').values);
const economy = (code: string) => ({ kind: 'economy', economy: code }) as const;
const pick = (settings: Settings, code: string) =>
  consistent(settings, picked(settings, measures[settings.measure], economy(code)));

test('two picks make a corridor, the same again lets go step by step', () => {
  const one = pick(start, 'MEX');
  expect(one).toMatchObject({ focus: 'MEX', with: null, direction: 'in' });
  const two = pick(one, 'USA');
  expect(two).toMatchObject({ focus: 'MEX', with: 'USA' });
  expect(pick(two, 'GTM')).toMatchObject({ focus: 'MEX', with: 'GTM' });
  expect(pick(two, 'USA')).toMatchObject({ focus: 'MEX', with: null });
  expect(pick(pick(two, 'MEX'), 'MEX')).toMatchObject({ focus: null, with: null });
});

test('a line picks its corridor with the measured end in focus', () => {
  const line = { kind: 'flow', sender: 'USA', receiver: 'MEX' } as const;
  expect(picked(start, measures.received, line)).toMatchObject({ focus: 'MEX', with: 'USA' });
  expect(picked(start, measures.paid, line)).toMatchObject({ focus: 'USA', with: 'MEX' });
  const focus = consistent(start, focused(measures.received, 'USA'));
  expect(picked(focus, measures.received, line)).toEqual({ with: 'MEX', direction: 'out' });
});

test('stepping back always ends at the world', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('MEX', 'USA', 'IND'), { maxLength: 6 }), (codes) => {
      let settings = codes.reduce(pick, start);
      for (let steps = 0; steps < 2; steps++)
        settings = consistent(settings, stepBack(settings) ?? {});
      expect(settings).toMatchObject({ focus: null, with: null });
      expect(stepBack(settings)).toBeNull();
    }),
  );
});

test('another measure brings its own series and direction, and drops bounds in another unit', () => {
  const bounded = { ...start, focus: 'MEX', amount: { from: 1e6, to: null } };
  const hosted = consistent(bounded, { measure: 'hosted' });
  expect(hosted).toMatchObject({
    series: 'undesa-2024',
    direction: 'in',
    focus: 'MEX',
    amount: { from: null },
  });
  expect(consistent(bounded, { measure: 'paid' })).toMatchObject({
    series: 'headline',
    direction: 'out',
    amount: { from: 1e6 },
  });
});
