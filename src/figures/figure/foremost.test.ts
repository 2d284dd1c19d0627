import { expect, test } from 'vitest';
import type { AnyFigure } from './any-figure.ts';

const figures = Object.values(
  import.meta.glob<AnyFigure>('../*/index.ts', { eager: true, import: 'default' }),
);
const words = import.meta.glob<object>('../*/words/en.json', { eager: true, import: 'default' });

/** The ids of all messages of the figures, after their catalogue. */
const said = Object.values(words).flatMap((catalogue) => keysOf(catalogue, ''));

function keysOf(of: object, before: string): string[] {
  return Object.entries(of).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${before}${key}.`)
      : [`${before}${key}`],
  );
}

const naming = figures.flatMap(({ id, foremost }) =>
  foremost === undefined || foremost === 'all' ? [] : [{ id, foremost }],
);

test('figures say which of their notes changes the reading', () => {
  expect(naming.length).toBeGreaterThan(10);
});

test.each(naming)('$id names notes that there are', ({ foremost }) => {
  expect(foremost.filter((begins) => !said.some((id) => id.startsWith(begins)))).toEqual([]);
});
