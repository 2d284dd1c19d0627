import { Deck } from '@deck.gl/core';
import { FlowmapLayer } from '@flowmap.gl/layers';
import type { WorldGeometry } from '../../../../../src/map/geometry/geometry.ts';
import { centralMeridian } from '../../../../../src/map/projection/equal-earth.ts';
import { degrees } from './degrees.ts';
import type { Line, Program } from './program.ts';

interface Place {
  id: string;
  lon: number;
  lat: number;
}

/** flowmap.gl as its readme shows it: every flow, curved, nothing clustered, nothing moving. */
export async function flowmap(
  lines: readonly Line[],
  { anchors }: WorldGeometry,
): Promise<Program> {
  const field = document.createElement('div');
  field.style.cssText = 'position:absolute;inset:0';
  document.querySelector('#map')?.append(field);
  const locations = [...anchors].map(([id, [x, y]]): Place => {
    const [lon, lat] = degrees([x, y]);
    return { id, lon, lat };
  });
  const known = new Set(anchors.keys());
  const flows = lines.filter(({ sender, receiver }) => known.has(sender) && known.has(receiver));
  const view = { longitude: centralMeridian, latitude: 20, zoom: 0.9 };
  const deck = await new Promise<Deck>((resolve) => {
    const made: Deck = new Deck({
      parent: field,
      width: 1200,
      height: 700,
      viewState: view,
      useDevicePixels: false,
      controller: false,
      layers: [],
      onLoad: () => resolve(made),
    });
  });
  const finish = () => {
    deck.redraw('bench');
    const canvas = field.querySelector('canvas')!;
    const gl = canvas.getContext('webgl2')!;
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  };
  const see = (change: Partial<typeof view>) => {
    deck.setProps({ viewState: { ...view, ...change } });
    finish();
  };
  return {
    draw() {
      const layer = new FlowmapLayer<Place, Line>({
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
      });
      deck.setProps({ layers: [layer] });
      finish();
    },
    zoom: (by) => see({ zoom: 0.9 + by }),
    drag: (by) => see({ longitude: view.longitude + by / 4 }),
    remove() {
      deck.finalize();
      field.remove();
    },
  };
}
