import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { Bars } from '../../charts/bars/Bars.tsx';
import type { Tone } from '../../charts/plot/tone.ts';
import { lightUp } from './light-up.ts';

const row = (label: string, value: number, tone: Tone = 'flow') => ({
  id: label,
  label,
  text: `US$${value}`,
  parts: [{ id: label, tone, value }],
});

/** Bars in the page, and their rectangles by the name beside them. */
function drawn(rows: ReturnType<typeof row>[]): HTMLElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  flushSync(() =>
    createRoot(place).render(<Bars width={500} mirror={false} label="Bars" rows={rows} />),
  );
  return place;
}

const shapes = (place: Element) =>
  [...place.querySelectorAll('.plot-bar')].map((bar) =>
    ['x', 'y', 'width', 'height', 'data-tone', 'data-certainty'].map((name) =>
      bar.getAttribute(name),
    ),
  );
const faintness = (place: Element) =>
  [...place.querySelectorAll<SVGElement>('.plot-bar')].map(({ style }) => style.fillOpacity);

test('rows of other economies become faint, and nothing else changes', () => {
  const place = drawn([row('Nigeria', 5), row('Niger', 3), row('Papua New Guinea', 2)]);
  const before = shapes(place);
  const lit = lightUp(place, [
    { code: 'NER', name: 'Niger' },
    { code: 'GIN', name: 'Guinea' },
  ]);
  expect(lit).toBe(1);
  expect(faintness(place)).toEqual(['0.5', '', '0.5']);
  expect(shapes(place)).toEqual(before);
  expect([...place.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain(
    'US$5',
  );
});

test('women and men keep their colours, and a drawing that names none stays as it is', () => {
  const place = drawn([row('Nepal', 5, 'women'), row('India', 3, 'men')]);
  lightUp(place, [{ code: 'NPL', name: 'Nepal' }]);
  const [, men] = place.querySelectorAll<SVGElement>('.plot-bar');
  expect(men?.style.getPropertyValue('--tone')).toBe('');
  const other = drawn([row('Nepal', 5)]);
  expect(lightUp(other, [{ code: 'MEX', name: 'Mexico' }])).toBe(0);
  expect(faintness(other)).toEqual(['']);
});
