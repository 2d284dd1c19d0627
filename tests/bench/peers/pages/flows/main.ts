import { drawn, type Frame, frames, shown } from '../script-time.ts';
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import '../map.css';
import type { FlowRow } from '../../lib/page-data.ts';
import { answersWith } from '../rounds.ts';
import { json, world } from '../world.ts';
import { flowmap } from './flowmap.ts';
import { leaflet } from './leaflet.ts';
import { ours } from './ours.ts';
import type { Line, Program } from './program.ts';

export interface Question {
  /** So many of the largest flows; 0 for all. */
  top: number;
  program: string;
  /** How many frames are drawn anew. */
  count: number;
}

export interface Answer {
  flows: number;
  draw: Frame;
  zoom: Frame;
  drag: Frame;
}

const geometry = await world();
const all = await json<FlowRow[]>('flows.json');

const programs: Record<string, (lines: readonly Line[]) => Program | Promise<Program>> = {
  ours: (lines) => ours(lines, geometry),
  canvas: (lines) => leaflet(() => L.canvas(), lines, geometry),
  svg: (lines) => leaflet(() => L.svg(), lines, geometry),
  flowmap: (lines) => flowmap(lines, geometry),
};

answersWith(async ({ top, program: name, count }: Question): Promise<Answer> => {
  const lines = top === 0 ? all : all.slice(0, top);
  const program = await programs[name]!(lines);
  const draw = await shown(() => program.draw());
  const zoom = await frames(count, (at) => program.zoom((at % 5) * 0.03));
  program.zoom(0);
  const drag = await frames(count, (at) => program.drag(at % 20 < 10 ? 4 : -4));
  program.remove();
  await drawn();
  return { flows: lines.length, draw, zoom, drag };
});
