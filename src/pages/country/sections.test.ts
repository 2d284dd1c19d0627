import { expect, test } from 'vitest';
import { linkedText } from '../../figures/economy-summary/linked-text.ts';
import words from '../../figures/economy-summary/words/en.json' with { type: 'json' };
import names from '../../language/en/words/country.json' with { type: 'json' };
import { anchors, sections, sectionsOf } from './sections.ts';

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

test('months and states stand on the pages of those that report them, on the screen alone', () => {
  const ids = (economy: string, on: 'screen' | 'paper') =>
    sectionsOf(economy, on)
      .map(({ id }) => id)
      .filter((id) => id === 'year' || id === 'states');
  expect(ids('MEX', 'screen')).toEqual(['year', 'states']);
  expect(ids('USA', 'screen')).toEqual(['states']);
  expect(ids('PAK', 'screen')).toEqual(['year']);
  expect(ids('NPL', 'screen')).toEqual([]);
  expect(ids('MEX', 'paper')).toEqual([]);
  const has = (on: 'screen' | 'paper', id: string) =>
    sectionsOf('MEX', on).some(({ figures }) => figures.some((figure) => figure.id === id));
  expect([has('screen', 'concentration'), has('paper', 'concentration')]).toEqual([false, true]);
  expect([has('screen', 'resilience'), has('paper', 'resilience')]).toEqual([true, false]);
  expect(sectionsOf('MEX', 'paper').every(({ figures }) => figures.length > 0)).toBe(true);
});
