import { arrow, geo, plot } from '@observablehq/plot';
import { field, isDrawn } from '../embeds/bars.ts';
import { colourOf, type Feature, firstData } from './features.ts';

const { geometry, features, flows } = await firstData();
const end = (economy: string) => geometry.anchors.get(economy) ?? [0, 0];
const place = (at: 0 | 1, of: 'sender' | 'receiver') => (flow: (typeof flows)[number]) =>
  end(flow[of])[at];
field.append(
  plot({
    width: 370,
    height: 190,
    projection: { type: 'identity', domain: { type: 'FeatureCollection', features } },
    marks: [
      geo(features, {
        fill: ({ properties }: Feature) => colourOf(properties.value),
        stroke: 'white',
        strokeWidth: 0.4,
        title: ({ properties }: Feature) => `${properties.economy} ${properties.value ?? ''}`,
        tip: true,
      }),
      arrow(flows, {
        x1: place(0, 'sender'),
        y1: place(1, 'sender'),
        x2: place(0, 'receiver'),
        y2: place(1, 'receiver'),
        bend: true,
        stroke: '#c2410c',
        strokeOpacity: 0.5,
      }),
    ],
  }),
);
isDrawn();
