import { barX, plot } from '@observablehq/plot';
import { bars, field, isDrawn } from './bars.ts';

field.append(
  plot({
    width: 340,
    x: { label: 'US$', tickFormat: 's' },
    y: { label: null },
    marks: [barX(await bars(), { x: 'usd', y: 'sender', sort: { y: '-x' } })],
  }),
);
isDrawn();
