/** A rectangle of a drawing, in px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A label that wants to stand beside a point of its own. */
export interface LabelAt {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What no label may cover, and what none may leave. */
export interface LabelGround {
  points: readonly { x: number; y: number; r: number }[];
  lines: readonly { x1: number; y1: number; x2: number; y2: number }[];
  within: Box;
}

/** A label in its place: its box, and whether it stands away from its point. */
export interface PlacedLabel extends Box {
  away: boolean;
}

/** From the middle of a point to a label beside it, px. */
export const beside = 8;
/** Steps in which places farther off are tried, and how far a label is led to its point at most. */
const step = 6;
const farthest = 160;

/**
 * Places labels so that none covers another, a point or a line: beside its point where there is
 * room, else in the nearest free place around it. Earlier labels choose first.
 *
 * @returns a place for each, in the order given; null where nothing is free
 */
export function placeLabels(
  labels: readonly LabelAt[],
  ground: LabelGround,
): readonly (PlacedLabel | null)[] {
  const taken: Box[] = [];
  return labels.map((label) => {
    const place = candidates(label).find(
      (box) =>
        inside(box, ground.within) &&
        !taken.some((other) => meet(box, other)) &&
        !ground.points.some((point) => covers(box, point)) &&
        !ground.lines.some((line) => crosses(box, line)),
    );
    if (place) taken.push(place);
    return place ?? null;
  });
}

/** Beside the point, over and under it, then ever farther around. */
function candidates(label: LabelAt): PlacedLabel[] {
  const { x, y, width, height } = label;
  const at = (left: number, middle: number, away: boolean): PlacedLabel => ({
    left,
    right: left + width,
    top: middle - height / 2,
    bottom: middle + height / 2,
    away,
  });
  const near = [at(x + beside, y, false), at(x - beside - width, y, false)];
  const over = beside + height / 2;
  near.push(at(x - width / 2, y - over, false), at(x - width / 2, y + over, false));
  for (let off = beside; off <= farthest; off += step)
    for (const [dx, dy] of around) {
      const left = dx > 0 ? x + dx * off : dx < 0 ? x + dx * off - width : x - width / 2;
      near.push(at(left, y + dy * (off + height / 2), off > beside + step));
    }
  return near;
}

const around = [
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -0.5],
  [1, 0.5],
  [-1, -0.5],
  [-1, 0.5],
  [0.5, -1],
  [0.5, 1],
  [-0.5, -1],
  [-0.5, 1],
] as const;

function inside(box: Box, within: Box): boolean {
  return (
    box.left >= within.left &&
    box.right <= within.right &&
    box.top >= within.top &&
    box.bottom <= within.bottom
  );
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a box lies over a round mark. */
export function covers(box: Box, { x, y, r }: { x: number; y: number; r: number }): boolean {
  const dx = x - Math.min(Math.max(x, box.left), box.right);
  const dy = y - Math.min(Math.max(y, box.top), box.bottom);
  return dx * dx + dy * dy < r * r;
}

/** Whether a line runs through a box (Liang and Barsky's clipping). */
export function crosses(
  box: Box,
  { x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number },
): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  for (const [along, room] of [
    [-dx, x1 - box.left],
    [dx, box.right - x1],
    [-dy, y1 - box.top],
    [dy, box.bottom - y1],
  ] as const) {
    if (along === 0) {
      if (room <= 0) return false;
    } else if (along < 0) from = Math.max(from, room / along);
    else to = Math.min(to, room / along);
  }
  return from < to;
}
