import { lineHeight } from '../plot/tone.ts';
import { clearPlaces, steps, type TextPlace } from './clear-place.ts';
import type { LinesLayout } from './layout.ts';

type Places = readonly [TextPlace, ...TextPlace[]];

/**
 * The same picture with its labels moved off the lines where they lay over one: names of lines that
 * end early, levels and events, each to its nearest free place. One that
 * has none stays.
 */
export function offLines(layout: LinesLayout): LinesLayout {
  const { plot } = layout;
  const place = clearPlaces(
    layout.lines.flatMap(({ points }) =>
      // From the point before; of the first, which may be alone, its mark.
      points.map(({ x, y }, at) => {
        const { x: x1, y: y1 } = points[at - 1] ?? { x: x - 2, y };
        return { x1, y1, x2: x, y2: y };
      }),
    ),
  );
  const lines = layout.lines.map((line) => {
    if (!line.end) return line;
    const at = { x: line.labelX, y: line.labelAt };
    const { x: labelX, y: labelAt } = place(
      line.label,
      at.x > plot.right ? [at] : nearby(at, plot),
    );
    return { ...line, labelX, labelAt };
  });
  const references = layout.references.map((level) =>
    level.beside ? level : { ...level, place: place([level.label], besideLevel(level.at, plot)) },
  );
  const events = layout.events.map((event) => {
    const half = ((event.label.length - 1) * lineHeight) / 2;
    const ends = event.labelEnds;
    const foot = { x: event.at + (ends ? -6 : 6), y: event.labelAt + half, ends };
    const higher = steps(foot.y, plot.top + half).map((y) => ({ ...foot, y }));
    return { ...event, labelAt: place(event.label, [foot, ...higher]).y - half };
  });
  return { ...layout, lines, references, events };
}

/** Over and under a place, then further along. */
function nearby(at: TextPlace, { right, top, bottom }: LinesLayout['plot']): Places {
  const heights = steps(6, 96).flatMap((by) => [at.y - by, at.y + by]);
  const columns = steps(at.x, Math.max(at.x, (at.x + right) / 2), 24);
  const others = columns.flatMap((x) => [at.y, ...heights].map((y) => ({ x, y })));
  return [at, ...others.filter(({ y }) => y > top && y < bottom - 6)];
}

/** Over a level at its start, else at its end, under it, or between. */
function besideLevel(at: number, { left, right, bottom }: LinesLayout['plot']): Places {
  const over = at - 8;
  const first = { x: left + 4, y: over };
  const between = steps(left + 28, (left + right) / 2, 24);
  const others = [over, ...(at + 15 < bottom ? [at + 9] : [])].flatMap((y) => [
    { x: left + 4, y },
    { x: right - 4, y, ends: true },
    ...between.map((x) => ({ x, y })),
  ]);
  return [first, ...others];
}
