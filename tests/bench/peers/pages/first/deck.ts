import { Deck } from '@deck.gl/core';
import { PolygonLayer } from '@deck.gl/layers';
import { FlowmapLayer } from '@flowmap.gl/layers';
import { field, isDrawn } from '../embeds/bars.ts';
import { degrees } from '../flows/degrees.ts';
import { colourOf, firstData } from './features.ts';

const { geometry, features, flows } = await firstData();
const parts = features.flatMap(({ properties, geometry: { coordinates } }) =>
  coordinates
    .flat()
    .map((ring) => ({ ring: ring.map(degrees), colour: rgb(colourOf(properties.value)) })),
);
const locations = [...geometry.anchors].map(([id, place]) => {
  const [lon, lat] = degrees(place);
  return { id, lon, lat };
});
let frames = 0;
field.style.cssText = 'position:relative;inline-size:370px;block-size:240px';
const deck = new Deck({
  parent: field,
  width: 370,
  height: 240,
  controller: true,
  initialViewState: { longitude: 11, latitude: 25, zoom: -0.6 },
  layers: [
    new PolygonLayer({
      id: 'countries',
      data: parts,
      getPolygon: ({ ring }: (typeof parts)[number]) => ring,
      getFillColor: ({ colour }: (typeof parts)[number]) => colour,
      stroked: false,
    }),
    new FlowmapLayer<(typeof locations)[number], (typeof flows)[number]>({
      id: 'flows',
      data: { locations, flows },
      flowLinesRenderingMode: 'curved',
      clusteringEnabled: false,
      locationsEnabled: false,
      fadeEnabled: false,
      pickable: false,
      maxTopFlowsDisplayNum: flows.length,
      getLocationId: ({ id }) => id,
      getLocationLat: ({ lat }) => lat,
      getLocationLon: ({ lon }) => lon,
      getFlowOriginId: ({ sender }) => sender,
      getFlowDestId: ({ receiver }) => receiver,
      getFlowMagnitude: ({ usd }) => usd,
    }),
  ],
  onAfterRender: () => {
    frames += 1;
    if (frames !== 2) return;
    isDrawn();
  },
});
void deck;

function rgb(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
