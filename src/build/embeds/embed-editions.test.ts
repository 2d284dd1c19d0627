import { expect, test } from 'vitest';
import { namedAlone } from './embed-editions.ts';

test('embeds hold the editions of the sources that figures name, by id or by product', () => {
  const of = (source: string) => ({ source, table: 't', edition: 'e' });
  const list = { editions: ['wb-wdi', 'undesa-ims-2024', 'never-named'].map(of) };
  const sources = { 'wb-wdi': {}, 'undesa-ims-2024': {}, 'never-named': {} };
  const kept = JSON.parse(namedAlone(JSON.stringify({ ...list, sources, priceYear: 2024 })));
  expect(kept).toEqual({
    priceYear: 2024,
    sources: { 'wb-wdi': {}, 'undesa-ims-2024': {} },
    editions: [of('wb-wdi'), of('undesa-ims-2024')],
  });
});
