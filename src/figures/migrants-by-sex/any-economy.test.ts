import { expect, test } from 'vitest';
import { readParameters } from '../../domain/parameters.ts';
import { migrantsOfAnyEconomy } from './any-economy.ts';

test('an economy is there before one is chosen, and gives way to the one in the address', () => {
  const read = (search: string) => readParameters(migrantsOfAnyEconomy.parameters, search).values;
  expect(read('').economies).toEqual(['IND']);
  expect(read('economies=PHL&direction=hosted')).toMatchObject({
    economies: ['PHL'],
    direction: 'hosted',
  });
});
