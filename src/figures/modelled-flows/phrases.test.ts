import { expect, test } from 'vitest';
import { intervalNote } from './phrases.ts';
import { estimateDefaults, type EstimateSettings } from './settings.ts';

test('every setting but the one that is used says that its interval is not measured', () => {
  const said = (changes: Partial<EstimateSettings>) =>
    intervalNote({ ...estimateDefaults, ...changes }).map(({ id }) => id);
  expect(said({})).toEqual([]);
  expect(said({ year: 2003 })).toEqual([]);
  for (const other of [{ beta: 74 }, { stock: '2020' }, { method: 'rolled' }] as const)
    expect(said(other)).toEqual(['modelled-flows:no_interval']);
});

test('it names the setting that is measured, whichever was asked for', () => {
  const [note] = intervalNote({ ...estimateDefaults, beta: 0, method: 'ratha_shaw' });
  expect(note?.values).toMatchObject({
    method: { value: { id: 'modelled-flows:method_of.blend' } },
    beta: { value: 0.75 },
  });
});
