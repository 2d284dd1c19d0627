import embed from 'vega-embed';
import { bars, field, isDrawn } from './bars.ts';

await embed(
  field,
  {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { values: await bars() },
    width: 300,
    mark: 'bar',
    encoding: {
      x: { field: 'usd', type: 'quantitative', title: 'US$' },
      y: { field: 'sender', type: 'nominal', sort: '-x', title: null },
    },
  },
  { actions: false, renderer: 'svg' },
);
isDrawn();
