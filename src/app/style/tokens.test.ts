import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourDistance } from '../../domain/colour/colour-distance.ts';
import { seenWith, visions, type Vision } from '../../domain/colour/colour-vision.ts';
import { contrast } from '../../domain/colour/colour.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const found = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
const themes = {
  light: Object.fromEntries(found.map(([, name, light]) => [name, light ?? ''])),
  dark: Object.fromEntries(found.map(([, name, , dark]) => [name, dark ?? ''])),
};

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const colour = (name: string) => themes[theme][name] ?? '';

  test.each([
    ['ink', ['ground', 'panel', 'accent-soft', 'warning-soft', 'error-soft', 'sea']],
    ['muted', ['ground', 'panel', 'accent-soft', 'sea']],
    ['accent', ['ground', 'panel', 'sea', 'warning-soft', 'error-soft']],
    ['on-accent', ['accent']],
    ['warning', ['ground', 'warning-soft']],
    ['error', ['ground', 'error-soft']],
    ['women', ['ground', 'panel']],
    ['code-keyword', ['ground', 'accent-soft']],
    ['code-string', ['ground', 'accent-soft']],
    ['code-number', ['ground', 'accent-soft']],
    ['code-name', ['ground', 'accent-soft']],
  ])('text in %s can be read', (text, grounds) => {
    const unread = grounds.filter((ground) => contrast(colour(text), colour(ground)) < 4.5);
    expect(unread).toEqual([]);
  });

  test.each([
    ['edge', ['ground', 'panel']],
    ['focus', ['ground', 'panel', 'sea']],
    ['flow', ['ground', 'sea']],
    ['focus-shape', ['ground', 'sea']],
    ['women', ['ground', 'panel']],
    ['men', ['ground', 'panel']],
    ['amount-5', ['ground', 'panel']],
  ])('marks in %s can be seen', (mark, grounds) => {
    const unseen = grounds.filter((ground) => contrast(colour(mark), colour(ground)) < 3);
    expect(unseen).toEqual([]);
  });

  test('the outline of an economy, a line on a rim of the ground, stands out from all beside it', () => {
    const beside = Object.keys(themes[theme]).filter((name) =>
      /^(?:amount|share|cost|less|more)-\d|^(?:sea|zero|nodata|flow|flow-faint)$/.test(name),
    );
    expect(beside.length).toBeGreaterThan(30);
    const unseen = beside.filter((name) =>
      ['focus-shape', 'ground'].every((part) => contrast(colour(part), colour(name)) < 3),
    );
    expect(unseen).toEqual([]);
  });

  test.each(['amount', 'cost'])('the steps of %s are told apart by every user', (ramp) => {
    const steps = Object.keys(themes[theme]).filter((name) => name.startsWith(`${ramp}-`));
    expect(steps.length).toBeGreaterThan(5);
    for (const vision of visions)
      for (const [place, step] of steps.entries()) {
        const next = steps[place + 1];
        if (next === undefined) continue;
        expect(distance(vision, colour(step), colour(next)), `${vision} ${step}`).toBeGreaterThan(
          5,
        );
      }
  });

  test('more women and more men are told apart at the same distance from even', () => {
    for (const vision of visions.filter((one) => one !== 'grey'))
      for (const [men, women] of [
        ['share-1', 'share-7'],
        ['share-2', 'share-6'],
        ['share-3', 'share-5'],
      ] as const)
        expect(distance(vision, colour(men), colour(women)), `${vision} ${men}`).toBeGreaterThan(
          12,
        );
  });

  test('less and more are told apart at the same distance from no change, and their steps', () => {
    for (const vision of visions)
      for (const step of [1, 2, 3, 4]) {
        const [less, more] = [`less-${step}`, `more-${step}`];
        if (vision !== 'grey')
          expect(distance(vision, colour(less), colour(more)), `${vision} ${less}`).toBeGreaterThan(
            12,
          );
        for (const side of step === 4 ? [] : ['less', 'more'])
          expect(
            distance(vision, colour(`${side}-${step}`), colour(`${side}-${step + 1}`)),
            `${vision} ${side}-${step}`,
          ).toBeGreaterThan(5);
      }
  });

  test('no data and zero are no colour of a scale', () => {
    for (const name of ['amount-1', 'cost-1', 'share-4', 'less-1', 'more-1'])
      for (const other of ['zero', 'nodata'])
        expect(colourDistance(colour(name), colour(other)), `${name} ${other}`).toBeGreaterThan(3);
  });
});

/** CIEDE2000, in the order of `visions`; measured once and held. */
test.each([
  ['light', [55, 55, 58, 35, 21]],
  ['dark', [50, 53, 53, 27, 6]],
] as const)('women and men stay apart for every user, on %s ground', (theme, least) => {
  const { women = '', men = '' } = themes[theme];
  const near = visions.filter(
    (vision, place) => distance(vision, women, men) < (least[place] ?? 0),
  );
  expect(near).toEqual([]);
});

function distance(vision: Vision, one: string, other: string): number {
  return colourDistance(seenWith(vision, one), seenWith(vision, other));
}
