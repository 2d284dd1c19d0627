import { expect, test } from 'vitest';
import { endsOf } from './ends.ts';
import { mapHref } from './map-href.ts';

const economies = [
  { economy: 'USA', placed: true },
  { economy: 'MEX', placed: true },
  { economy: 'XUN', placed: false },
];
const fault = (sender: string, receiver: string) => endsOf(sender, receiver, economies).fault;

test('two places are a corridor, in any case of letters', () => {
  expect(endsOf('usa', 'MEX', economies)).toEqual({ sender: 'USA', receiver: 'MEX', fault: null });
});

test('what is wrong with an address is told apart', () => {
  expect(fault('USA', 'USA')).toBe('same');
  expect(fault('XUN', 'USA')).toBe('unknown_sender');
  expect(fault('USA', 'nowhere')).toBe('unknown_receiver');
  expect(fault('ABC', 'ABC')).toBe('unknown_both');
});

test('the map opens on the corridor', () => {
  expect(mapHref({ sender: 'USA', receiver: 'MEX' })).toBe('/?focus=MEX&with=USA');
});
