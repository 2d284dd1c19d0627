import { expect, test } from 'vitest';
import { linkedText } from '../../figures/economy-summary/linked-text.ts';
import words from '../../figures/economy-summary/words/en.json' with { type: 'json' };
import names from '../../language/en/words/country.json' with { type: 'json' };
import { anchors, sections } from './sections.ts';

const sentences = (entry: unknown): string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry ?? {}).flatMap(sentences);

test('every number of the opening sentences leads to a figure of the page', () => {
  const linked = sentences(words)
    .flatMap((sentence) => linkedText(sentence))
    .flatMap(({ anchor }) => anchor ?? []);
  expect(linked.length).toBeGreaterThan(10);
  expect(linked.filter((anchor) => !anchors.has(anchor))).toEqual([]);
});

test('no anchor stands twice, and every section has a name', () => {
  const all = sections.flatMap(({ id, figures }) => [id, ...figures.map(({ anchor }) => anchor)]);
  expect(new Set(all).size).toBe(all.length);
  for (const { id } of sections) expect(Object.keys(names.section)).toContain(id);
});
