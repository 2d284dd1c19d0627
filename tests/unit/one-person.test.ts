import { expect, test } from 'vitest';
import type { Message } from '../../src/domain/message.ts';
import { sayIn } from './lib/read-aloud.ts';

const of = (id: string, value: number): Message => ({
  id: `world-map:${id}`,
  values: {
    amount: { kind: 'amount', value, unit: 'persons' },
    sender: { kind: 'economy', value: 'TUV' },
    receiver: { kind: 'economy', value: 'NIU' },
    year: { kind: 'year', value: 2024 },
  },
});
const names = [
  { economy: 'TUV', iso2: 'TV', name: 'Tuvalu' },
  { economy: 'NIU', iso2: 'NU', name: 'Niue' },
];

test.each([
  ['en', '1 person', '2 people'],
  ['fr', '1 personne', '2 personnes'],
  ['es', '1 persona', '2 personas'],
] as const)('one person is one, on cards and in sentences (%s)', async (language, one, two) => {
  const say = await sayIn(language, names);
  const said = (id: string, value: number) =>
    say({ of: '', figure: 'world-map', message: of(id, value) });
  expect(said('card.flow.migrant', 1)).toBe(one);
  expect(said('card.flow.migrant', 2)).toBe(two);
  expect(said('value.abroad', 1).startsWith(`${one} `)).toBe(true);
  expect(said('finding.corridor_alone.migrant', 1).startsWith(`${one} `)).toBe(true);
});
