import { expect, test } from 'vitest';
import { keepSaved, readSaved, withScenario, type SavedScenario } from './saved-scenarios.ts';

const one: SavedScenario = { name: 'Three per cent', scenario: 'cost:3', at: 1 };

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: () => null,
    length: 0,
  };
}
const refusing = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};

test('a scenario of the same name takes the place of the one before', () => {
  const both = withScenario([one], { name: 'Gulf', scenario: 'income:-5', at: 2 });
  expect(both.map(({ name }) => name)).toEqual(['Gulf', 'Three per cent']);
  const again = withScenario(both, { name: ' Three per cent ', scenario: 'cost:5', at: 3 });
  expect(again.map(({ scenario }) => scenario)).toEqual(['cost:5', 'income:-5']);
});

test('what is kept is read again, and damage to it loses only what is damaged', () => {
  const store = storage();
  expect(readSaved(() => store)).toEqual([]);
  expect(keepSaved([one], () => store)).toBe(true);
  expect(readSaved(() => store)).toEqual([one]);
  store.setItem('atlas-scenarios', JSON.stringify([one, { name: 4 }, null, { ...one, name: '' }]));
  expect(readSaved(() => store)).toEqual([one]);
  store.setItem('atlas-scenarios', '{');
  expect(readSaved(() => store)).toEqual([]);
});

test('a browser that refuses is told from one that keeps nothing', () => {
  expect(readSaved(refusing)).toBeNull();
  expect(keepSaved([one], refusing)).toBe(false);
});
