import { placeLabels, type Box, type LabelGround } from '../plot/place-labels.ts';
import { textWidth, wrapText } from '../plot/text-width.ts';
import { drawnText, lineHeight } from '../plot/tone.ts';

/** The name of a marked point, and the line that leads to it where it stands away. */
export interface ScatterLabel {
  id: string;
  x: number;
  y: number;
  lines: readonly string[];
  end: boolean;
  leader: { x1: number; y1: number; x2: number; y2: number } | null;
}

/** Radius of a point that is asked for, and of the others, px. */
export const radius = { marked: 6, other: 3.5 } as const;

/** Names of the marked points, where nothing is covered; one for which there is no place is not drawn. */
export function labelsOf(
  points: readonly {
    id: string;
    x: number;
    y: number;
    marked: boolean;
    point: { label: string };
  }[],
  around: Box,
  lines: LabelGround['lines'],
): ScatterLabel[] {
  const marked = points.filter((one) => one.marked);
  const room = Math.max(90, (around.right - around.left) * 0.45);
  const names = marked.map(({ point }) => wrapText(point.label, drawnText, room, 3));
  const places = placeLabels(
    marked.map(({ x, y }, index) => ({
      x,
      y,
      width: Math.max(...(names[index] ?? []).map((line) => textWidth(line, drawnText * bold))),
      height: (names[index]?.length ?? 1) * lineHeight,
    })),
    {
      points: points.map(({ x, y, marked }) => ({
        x,
        y,
        r: marked ? radius.marked : radius.other,
      })),
      lines,
      within: around,
    },
  );
  return marked.flatMap(({ id, x, y }, index) => {
    const place = places[index];
    if (!place) return [];
    const end = place.right <= x;
    const middle = round((place.top + place.bottom) / 2);
    const at = round(end ? place.right : place.left);
    const leader = place.away
      ? {
          x1: x,
          y1: y,
          x2: round(Math.min(Math.max(x, place.left), place.right)),
          y2: round(Math.min(Math.max(y, place.top), place.bottom)),
        }
      : null;
    return [{ id, x: at, y: middle, lines: names[index] ?? [], end, leader }];
  });
}

/** How much wider a name in bold is than its text. */
const bold = 1.06;

/** How far names may go beyond the plot: a name of one line stands beside a point on its edge. */
export function reachOf({ left, right, top, bottom }: Box, cornered: boolean): Box {
  const over = cornered ? 0 : lineHeight / 2;
  return { left, right: right + 10, top: top - over, bottom: bottom + over };
}

/** The lines that part the picture into four, from edge to edge. */
export function cutLines(
  { x, y }: { x: number; y: number },
  { left, right, top, bottom }: Box,
): LabelGround['lines'] {
  return [
    { x1: x, y1: top, x2: x, y2: bottom },
    { x1: left, y1: y, x2: right, y2: y },
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
