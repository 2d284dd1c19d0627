import { expect, test } from 'vitest';
import { colourOf, drawSvg, matrixOf, type DrawnElement } from './draw-svg.ts';

const element = (
  name: string,
  attributes: Record<string, string> = {},
  ...children: DrawnElement[]
): DrawnElement => ({ name, attributes, children });
const states: string[] = [];
const palette = {
  alpha: (fill: number, stroke: number) => {
    states.push(`${fill} ${stroke}`);
    return 'A';
  },
};
const drawn = (...children: DrawnElement[]) => drawSvg(element('svg', {}, ...children), palette);

test('what is said of a group holds for what is in it', () => {
  const out = drawn(
    element(
      'g',
      { fill: '#ff0000', stroke: 'none', transform: 'translate(5 6)' },
      element('rect', { x: '1', y: '2', width: '3', height: '4' }),
    ),
  );
  expect(out).toContain('1 0 0 1 5 6 cm');
  expect(out).toContain('1 0 0 rg\n1 2 3 4 re\nf');
});

test('texts are left out, and so is what has neither fill nor stroke', () => {
  expect(
    drawn(element('text', { x: '1', y: '1' }), element('path', { d: 'M0 0L1 1', fill: 'none' })),
  ).toBe('');
});

test('strokes have their width, dashes and ends; both are drawn at once', () => {
  const out = drawn(
    element('path', {
      d: 'M0 0L9 9',
      fill: '#000000',
      stroke: 'rgb(0, 0, 255)',
      'stroke-width': '2',
      'stroke-dasharray': '3 4',
      'stroke-linecap': 'round',
    }),
  );
  for (const part of ['0 0 1 RG', '2 w', '1 J', '[3 4] 0 d', '\nB\n']) expect(out).toContain(part);
});

test('what is seen through is drawn so, through groups too', () => {
  states.length = 0;
  drawn(element('g', { opacity: '0.5' }, element('circle', { r: '2', 'fill-opacity': '0.5' })));
  expect(states).toEqual(['0.25 0.5']);
});

test('a clip holds for its group, a pattern covers its shape', () => {
  const clip = element('clipPath', { id: 'c' }, element('rect', { width: '5', height: '5' }));
  const inside = element('rect', { width: '9', height: '9' });
  expect(drawn(clip, element('g', { 'clip-path': 'url(#c)' }, inside))).toMatch(
    /^q\n0 0 5 5 re W n\n[^]*0 0 9 9 re\nf[^]*Q$/,
  );
  const hatch = element(
    'pattern',
    { id: 'h', width: '4', height: '4' },
    element('rect', { width: '1', height: '4', fill: '#808080' }),
  );
  const covered = drawn(
    element('defs', {}, hatch),
    element('rect', { x: '10', y: '10', width: '8', height: '8', fill: 'url(#h)' }),
  );
  expect(covered).toContain('10 10 8 8 re\nW n');
  for (const place of ['12 12', '16 16']) expect(covered).toContain(`1 0 0 1 ${place} cm`);
});

test('colours and transformations are read in every form that a picture has', () => {
  expect(colourOf('#fff')).toBe('1 1 1');
  expect(colourOf('none')).toBeNull();
  expect(matrixOf('')).toBeNull();
  expect(matrixOf('translate(3)')).toEqual([1, 0, 0, 1, 3, 0]);
  const turned = matrixOf('translate(10, 0) rotate(90) scale(2)')!;
  expect(turned.map((one) => Math.round(one))).toEqual([0, 2, -2, 0, 10, 0]);
});
