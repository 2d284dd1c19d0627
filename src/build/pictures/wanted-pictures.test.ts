import { expect, test } from 'vitest';
import { readPictures } from './pictures.ts';
import { namedPictures, usualPictures } from './wanted-pictures.ts';

const figures = [
  { id: 'world-map', example: '' },
  { id: 'top-partners', example: 'economies=MEX' },
  { id: 'corridor-amount', example: 'sender=SAU&receiver=BGD' },
];
const names = (wanted: ReturnType<typeof usualPictures>) =>
  wanted.map(({ figure, place, language, png }) => `${language} ${figure}/${place} ${png}`);

test('a build draws each figure in every language, and of some every economy, each picture once', () => {
  const all = names(usualPictures(figures, ['MEX', 'NPL']));
  expect(new Set(all.map((name) => name.replace(/ \w+$/, ''))).size).toBe(all.length);
  expect(all).toContain('ar corridor-amount/SAU-BGD false');
  expect(all).toContain('en world-map/usual true');
  expect(all).toContain('en top-partners/NPL false');
  expect(all).toContain('en money-over-time/NPL false');
  expect(all).not.toContain('fr top-partners/NPL false');
});

test('pictures that are asked for by name are drawn as SVG and PNG, and none in vain', () => {
  const asked = readPictures(
    '--figure top-partners --place NPL,all --language fr --theme dark'.split(' '),
  );
  const drawn = namedPictures(asked, figures, ['MEX']);
  expect(names(drawn)).toEqual(['fr top-partners/NPL true', 'fr top-partners/MEX true']);
  expect(drawn[0]).toMatchObject({ search: 'economies=NPL', colours: 'dark' });
  const usual = namedPictures(readPictures(['--figure', 'corridor-amount']), figures, []);
  expect(names(usual)).toEqual(['en corridor-amount/SAU-BGD true']);
});

test.each([
  [['--place', 'NPL'], /Name a figure/],
  [['--figure', 'top-partners', '--language', 'xx'], /There is no language xx/],
  [['--figure', 'top-partners', '--theme', 'blue'], /There is no theme blue/],
])('what there isn’t is told: %s', (parameters, told) => {
  expect(() => readPictures(parameters)).toThrow(told);
});

test('a figure or a place that there isn’t is told', () => {
  const named = (figure: string, place: string) =>
    namedPictures(readPictures(['--figure', figure, '--place', place]), figures, []);
  expect(() => named('tea-leaves', 'NPL')).toThrow(/no figure "tea-leaves"/);
  expect(() => named('world-map', 'NPL')).toThrow(/can't be drawn of "NPL"/);
});
