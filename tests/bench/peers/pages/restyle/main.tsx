import { type Frame, frames } from '../script-time.ts';
import L from 'leaflet';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import 'leaflet/dist/leaflet.css';
import '../../../../../src/app/style/tokens.css';
import '../../../../../src/map/map.css';
import '../map.css';
import { colourScale } from '../../../../../src/charts/colour-scale.ts';
import { measures } from '../../../../../src/domain/measure.ts';
import type { Cell } from '../../../../../src/figures/world-map/live/working-set.ts';
import { economyFills } from '../../../../../src/figures/world-map/view/fills.ts';
import { MapShapes } from '../../../../../src/map/MapShapes.tsx';
import { wholeWorld } from '../../../../../src/map/projection/shown-world.ts';
import type { ValueRow } from '../../lib/page-data.ts';
import { answersWith } from '../rounds.ts';
import { json, planarMap, removeMap, world } from '../world.ts';
import { rings } from './rings.ts';

export interface Question {
  program: 'ours' | 'canvas' | 'svg';
  count: number;
}

const geometry = await world();
const values = await json<ValueRow[]>('values.json');
const years = [...new Set(values.map(({ year }) => year))].filter((year) => year >= 1990);
const cellsOf = new Map(
  years.map((year) => [
    year,
    new Map(
      values
        .filter((row) => row.year === year)
        .map(({ economy, value }) => [economy, { value, status: 'published' } as Cell]),
    ),
  ]),
);
const scale = colourScale(
  measures.received,
  values.map(({ value }) => value),
);
const economies = [...geometry.anchors.keys()];
const fillsOf = (year: number) =>
  economyFills(economies, { cells: cellsOf.get(year)!, scale }, () => true);

interface Program {
  show: (year: number) => void;
  remove: () => void;
}

/** The map's own shapes, drawn by React where a fill is another one. */
function ours(): Program {
  const field = document.createElement('div');
  document.querySelector('#map')?.append(field);
  const root = createRoot(field);
  const { x, y, width, height } = wholeWorld;
  return {
    show: (year) =>
      flushSync(() =>
        root.render(
          <svg viewBox={`${x} ${y} ${width} ${height}`} width={1200} height={700}>
            <MapShapes
              geometry={geometry}
              fills={fillsOf(year)}
              pixel={width / 1200}
              hatchId="hatch"
            />
          </svg>,
        ),
      ),
    remove() {
      root.unmount();
      field.remove();
    },
  };
}

/** The same shapes as Leaflet's polygons, recoloured by `setStyle`. */
function leaflet(renderer: L.Renderer): Program {
  const map = planarMap({ renderer });
  const plain = new Map<string, string>();
  const resolved = (colour: string) => {
    let known = plain.get(colour);
    if (known === undefined) {
      document.body.style.borderBlockStartColor = colour;
      known = getComputedStyle(document.body).borderBlockStartColor;
      plain.set(colour, known);
    }
    return known;
  };
  const shapes = geometry.shapes.map(({ economy, path }) => ({
    economy,
    shape: L.polygon(rings(path, geometry.grid), {
      weight: 0.7,
      color: '#ffffff',
      fillOpacity: 1,
    }).addTo(map),
  }));
  return {
    show(year) {
      const fills = fillsOf(year);
      for (const { economy, shape } of shapes) {
        const fill = fills.get(economy);
        const colour = fill === undefined || fill.kind === 'nodata' ? 'var(--nodata)' : fill.colour;
        shape.setStyle({ fillColor: resolved(colour) });
      }
    },
    remove: () => removeMap(map),
  };
}

answersWith(async ({ program: name, count }: Question): Promise<Frame> => {
  const program = name === 'ours' ? ours() : leaflet(name === 'svg' ? L.svg() : L.canvas());
  program.show(years[0]!);
  const frame = await frames(count, (at) => program.show(years[(at + 1) % years.length]!));
  program.remove();
  return frame;
});
