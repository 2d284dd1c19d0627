import { expect, test } from 'vitest';
import { asksOf, type Asks } from './asks.ts';

const asks = (more: Partial<Asks>) =>
  asksOf({ always: ['page/places.json'], parameters: [], example: '', pathsAt: () => [], ...more });
const codes = (search: string) => new URLSearchParams(search).get('economies')?.split(',') ?? [];

test('what follows the economies of an address is named by them, once', () => {
  const pathsAt = (search: string) => [
    'page/places.json',
    ...codes(search).flatMap((code) => [`page/of/${code}.json`, `page/of/${code}.json`]),
    'page/all.json',
  ];
  const parameters = ['economies', 'year', 'unit'];
  expect(asks({ parameters, example: 'economies=MEX', pathsAt })).toBe(
    'places.json|year unit|of/{economies}.json all.json',
  );
});

test('both ends of a corridor are, each by its own', () => {
  const pathsAt = (search: string) => {
    const given = new URLSearchParams(search);
    return [`page/of/${given.get('receiver')}-${given.get('sender')}.json`];
  };
  const example = 'sender=SAU&receiver=BGD';
  expect(asks({ parameters: ['sender', 'receiver'], example, pathsAt })).toBe(
    'places.json||of/{receiver}-{sender}.json',
  );
});

test('what no other address leads to, the engine answers or lies elsewhere is left to the program', () => {
  const pathsAt = (search: string) => [
    ...codes(search).map((code) => `page/of/${code}-${code.length}${code}.json`),
    ...(search === 'economies=MEX' ? ['page/of/only.json'] : []),
    null,
    'latest/table.csv',
  ];
  expect(asks({ parameters: ['economies', 'year'], example: 'economies=MEX', pathsAt })).toBe(
    'places.json||',
  );
});
