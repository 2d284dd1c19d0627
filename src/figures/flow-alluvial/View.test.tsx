import { expect, test } from 'vitest';
import { endsOf, madeFlows } from '../flow-bands/testing.ts';
import { draw } from '../testing/draw.tsx';
import { layAlluvial } from './layout.ts';
import { alluvialModel } from './model.ts';
import { nextBand } from './next-band.ts';
import { AlluvialView } from './View.tsx';

const settings = {
  of: 'money',
  year: 2021,
  by: 'region',
  economies: [],
  side: 'from',
  others: false,
} as const;
const corridor = {
  year: 2021,
  from_group: 'asia',
  to_group: 'asia',
  sender: 'ARE',
  receiver: 'IND',
  value: 300,
  lower: null,
  upper: null,
  status: 'published',
} as const;
const model = alluvialModel(settings, { ...madeFlows(), corridors: [corridor] });
const order = { from: ['asia', 'europe', 'unknown'], to: ['asia', 'europe'] };

test('bands of the leader are in colour, those inside a group outlined, and corridors are links', async () => {
  const picture = await draw(<AlluvialView model={model} width={640} />);
  // Five of the flows, and two that say what colour and outline stand for.
  expect(picture.match(/alluvial__band"/g)).toHaveLength(5 + 2);
  expect(picture.match(/data-inside/g)).toHaveLength(2 + 1);
  expect(picture).toContain('href="/corridor/ARE/IND"');
  await expect(picture).toMatchFileSnapshot('View.svg');
  await expect(await draw(<AlluvialView model={model} width={360} />, 'ar')).toMatchFileSnapshot(
    'View-ar.svg',
  );
});

test('heights are in proportion, nothing leaves the picture, and right-to-left turns it round', () => {
  const laid = layAlluvial(model.drawn, order, { width: 640, mirror: false, lines: 3 });
  const height = (id: string) => laid.nodes.find((node) => node.id === id)?.height ?? 0;
  expect(height('from:asia') / height('from:europe')).toBeCloseTo(600 / 200, 1);
  for (const { y, height: own, label } of laid.nodes) {
    expect(y + own).toBeLessThanOrEqual(laid.height);
    expect(label).toBeLessThan(laid.height);
  }
  const turned = layAlluvial(model.drawn, order, { width: 640, mirror: true, lines: 3 });
  turned.nodes.forEach((node, at) => {
    const plain = laid.nodes[at];
    expect(node.x).toBeCloseTo(640 - (plain?.x ?? 0) - (plain?.width ?? 0));
    expect(node.y).toBe(plain?.y);
  });
});

test('what flows among all others is left out and said, unless it is asked for', () => {
  const band = { ...madeFlows().bands[0]!, from_group: 'rest', to_group: 'rest' };
  const bands = [band, { ...band, from_group: 'USA', value: 40 }];
  const rows = { bands, ends: endsOf(bands), corridors: [] };
  const chosen = { ...settings, by: 'chosen', economies: ['USA'] } as const;
  expect(alluvialModel(chosen, rows)).toMatchObject({
    leftOut: { value: 500 },
    drawn: [{ from: 'USA' }],
  });
  expect(alluvialModel({ ...chosen, others: true }, rows).drawn).toHaveLength(2);
});

test('keys go from band to band and from sender to sender', () => {
  const walk = (...keys: string[]) =>
    keys.reduce<string | null>((now, key) => nextBand(model.drawn, now, key), null);
  expect(walk('ArrowDown')).toBe('asia>asia');
  expect(walk('ArrowDown', 'ArrowDown')).toBe('asia>europe');
  expect(walk('ArrowDown', 'ArrowRight')).toBe('europe>asia');
  expect(walk('End')).toBe('unknown>asia');
  expect(walk('End', 'ArrowDown', 'ArrowLeft')).toBe('europe>asia');
  expect(walk('End', 'Escape')).toBeNull();
});
