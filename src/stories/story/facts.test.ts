import { expect, test } from 'vitest';
import { valuesOf } from './facts.ts';
import { step } from './step.ts';
import months from '../../figures/months/index.ts';

test('a number is said as what it is, and an economy by its code', () => {
  const kinds = { sum: 'usd', part: 'percent', people: 'persons', when: 'quarter' } as const;
  const facts = { sum: 2_000_000n, part: 12.5, people: 40, when: '2021Q3', unsaid: null };
  expect(valuesOf(kinds, ['TON'], facts)).toEqual({
    TON: { kind: 'economy', value: 'TON' },
    sum: { kind: 'amount', unit: 'usd', value: 2_000_000 },
    part: { kind: 'share', value: 12.5 },
    people: { kind: 'amount', unit: 'persons', value: 40 },
    when: { kind: 'quarter', value: '2021Q3' },
  });
});

test('nothing is said with a number that is not there', () => {
  expect(() => valuesOf({ sum: 'usd' }, [], { sum: null })).toThrow('A story lacks sum');
  expect(() => valuesOf({ sum: 'usd' }, [], {})).toThrow('A story lacks sum');
});

test('a step takes settings as an address has them, and no others', () => {
  expect(step('rise', months, 'economies=MEX&dollars=real').settings).toMatchObject({
    economies: ['MEX'],
    dollars: 'real',
  });
  expect(() => step('rise', months, 'economies=nowhere')).toThrow('rise: months');
});
