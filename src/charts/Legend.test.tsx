import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Legend } from './Legend.tsx';
import { rampColours } from './palette.ts';

test('classes, breaks and marked thresholds', () => {
  expect(
    renderToStaticMarkup(
      <Legend
        colours={rampColours('cost')}
        labels={['3 %', '5 %', '7 %', '10 %', '15 %']}
        marks={[0, 1]}
        label="Colour: cost of sending, %"
      />,
    ).replaceAll('><', '>\n<'),
  ).toMatchSnapshot();
});

test('labels too long for their class stand on two rows in turn, none left out', () => {
  const html = renderToStaticMarkup(
    <Legend
      colours={rampColours('amount')}
      labels={['30 مليون', '130 مليون', '400 مليون', '900 مليون', '1.9 مليار', '5 مليار']}
      label="Colour"
    />,
  );
  const heights = [...html.matchAll(/<text[^>]* y="(\d+)"/g)].map(([, y]) => Number(y));
  expect(heights).toEqual([25, 39, 25, 39, 25, 39]);
});
