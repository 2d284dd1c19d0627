const written = (value: number): string => String(Number(value.toFixed(3)));

/** Of an ellipse, how far the handles of a quarter lie from its ends. */
const handle = 0.552285;

/** An ellipse as operators of a PDF, in px. */
export function ellipseOperators(x: number, y: number, rx: number, ry: number): string {
  const [hx, hy] = [rx * handle, ry * handle];
  return [
    move(x + rx, y),
    curve(x + rx, y + hy, x + hx, y + ry, x, y + ry),
    curve(x - hx, y + ry, x - rx, y + hy, x - rx, y),
    curve(x - rx, y - hy, x - hx, y - ry, x, y - ry),
    curve(x + hx, y - ry, x + rx, y - hy, x + rx, y),
    'h',
  ].join(' ');
}

/** A rectangle with round corners, or none. */
export function rectOperators(x: number, y: number, width: number, height: number, r = 0): string {
  if (r <= 0) return `${[x, y, width, height].map(written).join(' ')} re`;
  const radius = Math.min(r, width / 2, height / 2);
  const h = radius * (1 - handle);
  const [right, bottom] = [x + width, y + height];
  return [
    move(x + radius, y),
    line(right - radius, y),
    curve(right - h, y, right, y + h, right, y + radius),
    line(right, bottom - radius),
    curve(right, bottom - h, right - h, bottom, right - radius, bottom),
    line(x + radius, bottom),
    curve(x + h, bottom, x, bottom - h, x, bottom - radius),
    line(x, y + radius),
    curve(x, y + h, x + h, y, x + radius, y),
    'h',
  ].join(' ');
}

/** Points joined by lines. */
export function pointsOperators(points: string, closed: boolean): string {
  const numbers = (points.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);
  const parts: string[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [x = 0, y = 0] = [numbers[at], numbers[at + 1]];
    parts.push(at === 0 ? move(x, y) : line(x, y));
  }
  return [...parts, ...(closed && parts.length > 0 ? ['h'] : [])].join(' ');
}

const move = (x: number, y: number) => `${written(x)} ${written(y)} m`;
const line = (x: number, y: number) => `${written(x)} ${written(y)} l`;
const curve = (...numbers: readonly number[]) => `${numbers.map(written).join(' ')} c`;

/** How many numbers a command of a path takes. */
const takes: Readonly<Record<string, number>> = {
  M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0,
}; // prettier-ignore

/** The path of an SVG (SVG 2, chapter 9) as operators of a PDF. What cannot be read ends it. */
export function pathOperators(d: string): string {
  const out: string[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  // The last handle, for curves that go on smoothly.
  let [handleX, handleY, before] = [0, 0, ''];
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const command = letter.toUpperCase();
    const relative = letter !== command;
    const size = takes[command] ?? 0;
    const numbers = numbersOf(rest, command === 'A');
    const groups = size === 0 ? 1 : Math.max(1, Math.floor(numbers.length / size));
    for (let group = 0; group < groups; group += 1) {
      const given = numbers.slice(group * size, group * size + size);
      if (given.length < size) return out.join(' ');
      const at = (place: number, horizontal = place % 2 === 0) =>
        (given[place] ?? 0) + (relative ? (horizontal ? x : y) : 0);
      const smooth = (kinds: string) =>
        kinds.includes(before) && before !== '' ? [2 * x - handleX, 2 * y - handleY] : [x, y];
      const kind = command === 'M' && group > 0 ? 'L' : command;
      let [toX, toY] = [x, y];
      if (kind === 'Z') {
        out.push('h');
        [toX, toY] = [startX, startY];
      } else if (kind === 'H') toX = at(0, true);
      else if (kind === 'V') toY = at(0, false);
      else if (kind === 'A') [toX, toY] = [at(5, true), at(6, false)];
      else [toX, toY] = [at(size - 2, true), at(size - 1, false)];
      if (kind === 'M') {
        out.push(move(toX, toY));
        [startX, startY] = [toX, toY];
      } else if (kind === 'L' || kind === 'H' || kind === 'V') out.push(line(toX, toY));
      else if (kind === 'C' || kind === 'S') {
        const [firstX = 0, firstY = 0] = kind === 'C' ? [at(0), at(1)] : smooth('CS');
        const second = kind === 'C' ? 2 : 0;
        [handleX, handleY] = [at(second), at(second + 1)];
        out.push(curve(firstX, firstY, handleX, handleY, toX, toY));
      } else if (kind === 'Q' || kind === 'T') {
        const [qx = 0, qy = 0] = kind === 'Q' ? [at(0), at(1)] : smooth('QT');
        [handleX, handleY] = [qx, qy];
        out.push(
          curve(
            x + (2 / 3) * (qx - x),
            y + (2 / 3) * (qy - y),
            toX + (2 / 3) * (qx - toX),
            toY + (2 / 3) * (qy - toY),
            toX,
            toY,
          ),
        );
      } else if (kind === 'A') out.push(...arc([x, y], given, [toX, toY]));
      [x, y, before] = [toX, toY, kind];
    }
  }
  return out.join(' ');
}

/** Numbers of a path; the two flags of an arc may stand without a space behind them. */
function numbersOf(text: string, arcs: boolean): number[] {
  if (!arcs) return (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
  const numbers: number[] = [];
  const pattern = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/giy;
  let at = 0;
  while (at < text.length) {
    const place = numbers.length % 7;
    if (/[\s,]/.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    if (place === 3 || place === 4) {
      numbers.push(text[at] === '1' ? 1 : 0);
      at += 1;
      continue;
    }
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) break;
    numbers.push(Number(found[0]));
    at = pattern.lastIndex;
  }
  return numbers;
}

/** An arc as curves, each of a quarter at most (SVG 2, appendix B.2). */
function arc(
  [x1, y1]: readonly [number, number],
  [radiusX = 0, radiusY = 0, turn = 0, large = 0, sweep = 0]: readonly number[],
  [x2, y2]: readonly [number, number],
): string[] {
  let [rx, ry] = [Math.abs(radiusX), Math.abs(radiusY)];
  if (rx === 0 || ry === 0) return [line(x2, y2)];
  if (x1 === x2 && y1 === y2) return [];
  const phi = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const far = (px * px) / (rx * rx) + (py * py) / (ry * ry);
  if (far > 1) [rx, ry] = [rx * Math.sqrt(far), ry * Math.sqrt(far)];
  const over = rx * rx * ry * ry - rx * rx * py * py - ry * ry * px * px;
  const under = rx * rx * py * py + ry * ry * px * px;
  const root = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, over / under));
  const [cx, cy] = [(root * rx * py) / ry, (-root * ry * px) / rx];
  const [centreX, centreY] = [
    cos * cx - sin * cy + (x1 + x2) / 2,
    sin * cx + cos * cy + (y1 + y2) / 2,
  ];
  const from = Math.atan2((py - cy) / ry, (px - cx) / rx);
  let way = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - from;
  if (sweep === 0 && way > 0) way -= 2 * Math.PI;
  if (sweep === 1 && way < 0) way += 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(way) / (Math.PI / 2) - 1e-9));
  const step = way / pieces;
  const reach = (4 / 3) * Math.tan(step / 4);
  const point = (angle: number, along = 0): [number, number] => {
    const ex = rx * (Math.cos(angle) - along * Math.sin(angle));
    const ey = ry * (Math.sin(angle) + along * Math.cos(angle));
    return [centreX + cos * ex - sin * ey, centreY + sin * ex + cos * ey];
  };
  return Array.from({ length: pieces }, (_, piece) => {
    const [start, end] = [from + piece * step, from + (piece + 1) * step];
    return curve(...point(start, reach), ...point(end, -reach), ...point(end));
  });
}
