import type { FlowTone } from './drawn-flow.ts';
import { outlinePiece } from './flow-outline.ts';
import type { FlowPiece } from './flow-path.ts';
import { dash, edgeDash, groupLines, strokesOf, thinningOf } from './line-groups.ts';
import { isTapered, type PlacedFlow } from './place-flows.ts';
import type { View } from '../projection/view.ts';

/** Colours of the flows, resolved for a canvas. */
export interface FlowColours {
  plain: string;
  faint: string;
  dim: string;
  /** Line that sets a wide flow off from those beneath it. */
  casing: string;
  /** Resolves a flow's own CSS colour. */
  own: (colour: string) => string;
}

/** Flows made ready to be painted at any zoom. */
export interface FlowPainter {
  paint(
    context: CanvasRenderingContext2D,
    view: View,
    pixelRatio: number,
    colours: FlowColours,
  ): void;
}

const opacity: Readonly<Record<FlowTone, number>> = { plain: 0.75, faint: 0.5, dim: 0.3 };
/** Of what a modelled flow is filled with, beside that of its edge. */
const hollow = 0.25;
const stride = 12;

/**
 * Prepares flows for painting. Thin ones are joined into a few paths in planar units, which are
 * stroked as they are at every zoom; of wide ones the outline is kept for width 1 and width 0, so
 * that a redraw only adds.
 */
export function prepareFlows(placed: readonly PlacedFlow[]): FlowPainter {
  const lines = groupLines(placed).map((group) => ({
    ...group,
    paths: strokesOf(group.pieces).map(pathOf),
  }));
  const thinning = thinningOf(placed);
  const wide = placed
    .filter((entry) => isTapered(entry))
    .flatMap(({ flow, pieces, width }) =>
      pieces.map((piece) => ({
        piece,
        width,
        colour: flow.colour,
        modelled: flow.modelled === true,
      })),
    );
  const middle = new Float32Array(wide.length * stride);
  const spread = new Float32Array(wide.length * stride);
  wide.forEach(({ piece, width }, index) => {
    const line = outlinePiece(piece, 0);
    const broad = outlinePiece(piece, width);
    middle.set(line, index * stride);
    spread.set(
      broad.map((value, i) => value - (line[i] ?? 0)),
      index * stride,
    );
  });

  return {
    paint(context, { x, y, scale, width, height }, pixelRatio, colours) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width * pixelRatio, height * pixelRatio);
      const k = scale * pixelRatio;
      context.setTransform(k, 0, 0, k, -x * k, -y * k);
      for (const group of lines) {
        context.globalAlpha = opacity[group.tone] * thinning;
        context.strokeStyle =
          group.colour === undefined ? colours[group.tone] : colours.own(group.colour);
        context.lineWidth = group.width / scale;
        context.setLineDash(group.dashed ? dash.map((length) => length / scale) : []);
        for (const path of group.paths) context.stroke(path);
      }
      const fills = wide.map(({ colour }) =>
        colour === undefined ? colours.plain : colours.own(colour),
      );
      const edge = edgeDash.map((length) => length / scale);
      const paintOne = (index: number) => {
        const modelled = wide[index]?.modelled === true;
        const colour = fills[index] ?? '';
        context.setLineDash(modelled ? edge : []);
        context.strokeStyle = modelled ? colour : colours.casing;
        context.lineWidth = (modelled ? 1 : 0.5) / scale;
        context.fillStyle = colour;
        context.globalAlpha = modelled ? hollow : opacity.plain;
        context.fill();
        context.globalAlpha = opacity.plain;
        context.stroke();
      };
      tracedOutlines(context, middle, spread, 1 / scale, paintOne);
      context.setLineDash([]);
      context.globalAlpha = 1;
    },
  };
}

function pathOf(pieces: readonly FlowPiece[]): Path2D {
  const path = new Path2D();
  for (const { x0, y0, cx, cy, x1, y1 } of pieces) {
    path.moveTo(x0, y0);
    path.quadraticCurveTo(cx, cy, x1, y1);
  }
  return path;
}

/** Makes each outline the path of the context and has it painted. */
function tracedOutlines(
  context: CanvasRenderingContext2D,
  middle: Float32Array,
  spread: Float32Array,
  pixel: number,
  paint: (index: number) => void,
): void {
  for (let i = 0; i < middle.length; i += stride) {
    const at = (n: number): number => (middle[i + n] ?? 0) + (spread[i + n] ?? 0) * pixel;
    context.beginPath();
    context.moveTo(at(0), at(1));
    context.quadraticCurveTo(at(2), at(3), at(4), at(5));
    context.lineTo(at(6), at(7));
    context.quadraticCurveTo(at(8), at(9), at(10), at(11));
    context.closePath();
    paint(i / stride);
  }
}
