import { expect, test } from 'vitest';
import { createNamesStore } from './names-store.ts';

function storage(items = new Map<string, string>()) {
  return {
    items,
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  };
}

test('names are kept, found again and removed, and who listens hears of it', () => {
  const kept = storage();
  const store = createNamesStore(() => kept);
  let heard = 0;
  const stop = store.subscribe(() => heard++);
  store.add({ 'Burma (Myanmar)': 'MMR', Utopia: 'FRA' });
  expect(store.names()).toBe(store.names());
  expect(createNamesStore(() => kept).names()).toEqual({
    'Burma (Myanmar)': 'MMR',
    Utopia: 'FRA',
  });
  store.remove(['Utopia']);
  expect(store.names()).toEqual({ 'Burma (Myanmar)': 'MMR' });
  expect(heard).toBe(2);
  stop();
  store.remove(['Burma (Myanmar)']);
  expect(kept.items.size).toBe(0);
  expect(heard).toBe(2);
});

test('what another part removed is gone', () => {
  const kept = storage();
  const store = createNamesStore(() => kept);
  store.add({ Utopia: 'FRA' });
  kept.items.clear();
  expect(store.names()).toEqual({});
});

test.each(['no json', '[1]', '{"a":1,"b":"FR","c":"FRA"}', 'null'])(
  'what is no list of names does no harm: %s',
  (text) => {
    const store = createNamesStore(() => storage(new Map([['atlas.own-names', text]])));
    expect(store.names()).toEqual(text.includes('FRA') ? { c: 'FRA' } : {});
  },
);

test('where nothing may be kept the list serves the visit', () => {
  const store = createNamesStore(() => {
    throw new DOMException('Not in this window', 'SecurityError');
  });
  store.add({ Utopia: 'FRA' });
  expect(store.names()).toEqual({ Utopia: 'FRA' });
  store.remove(['Utopia']);
  expect(store.names()).toEqual({});
});
