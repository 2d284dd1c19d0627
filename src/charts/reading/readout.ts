import type { Place } from './next-point.ts';
import type { PlotPoint, ToldBeside } from './reading.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
/** Between a point and what is told of it, px. */
const gap = 16;
/** How many other points of a moment are told, the nearest lines of many. */
const most = 6;

/** What is read now; at most one drawing is. */
export interface Read {
  svg: SVGSVGElement;
  place: Place;
  mark: SVGGElement;
  by: 'key' | 'pointer';
}

let now: Read | null = null;
let box: HTMLOutputElement | null = null;

/** What is read now. */
export const readNow = (): Read | null => now;

/** The place where points are told; there before anything is, so that it is told. */
export function readout(): HTMLOutputElement {
  box ??= makeBox();
  return box;
}

/**
 * Tells a point beside it and marks it.
 *
 * @param others points of the same moment, told below it
 * @param at where the pointer is, which what is told must not cover; null of a key
 */
export function read(
  svg: SVGSVGElement,
  place: Place,
  point: PlotPoint,
  told: ToldBeside & { crosshair: boolean; others: readonly PlotPoint[] },
  at: { clientY: number } | null,
): void {
  now?.mark.remove();
  const mark = markOf(point, told.crosshair ? svg.viewBox.baseVal.height : 0, told.others);
  svg.append(mark);
  const by = at === null ? 'key' : 'pointer';
  now = { svg, place, mark, by };
  const into = readout();
  // A pointer's way is not told aloud, but what it shows can be gone to.
  into.ariaLive = by === 'key' ? 'polite' : 'off';
  into.style.pointerEvents = by === 'key' ? 'none' : 'auto';
  tell(into, point, told);
  if (at === null) mark.lastElementChild?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  put(into, mark, at?.clientY ?? null);
}

/** Lets go of what is read. */
export function leave(): void {
  now?.mark.remove();
  now = null;
  if (!box) return;
  box.replaceChildren();
  box.hidden = true;
}

/** A ring or a frame around the point, over a ground of its own, and a line through its moment. */
function markOf(point: PlotPoint, height: number, others: readonly PlotPoint[]): SVGGElement {
  const { x, y, width, span = [0, height] } = point;
  const group = element('g', { 'aria-hidden': 'true', 'pointer-events': 'none' });
  if (height > 0)
    group.append(stroked('line', { x1: x, x2: x, y1: span[0], y2: span[1] }, 'var(--muted)', 1));
  for (const other of others)
    group.append(stroked('circle', { cx: other.x, cy: other.y, r: 5 }, 'var(--muted)', 1.5));
  for (const [colour, wide] of [
    ['var(--ground)', 6],
    ['var(--focus)', 3],
  ] as const)
    group.append(
      width !== undefined && point.height !== undefined
        ? stroked('rect', frameOf(point, width, point.height), colour, wide)
        : stroked('circle', { cx: x, cy: y, r: 8 }, colour, wide),
    );
  return group;
}

function frameOf({ x, y }: PlotPoint, width: number, height: number): object {
  return { x: x - width / 2 - 2, y: y - height / 2 - 2, width: width + 4, height: height + 4 };
}

function stroked(name: 'line' | 'rect' | 'circle', at: object, stroke: string, wide: number) {
  const shape = element(name, at);
  Object.assign(shape.style, { fill: 'none', stroke, strokeWidth: `${wide}px` });
  return shape;
}

function element<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: object) {
  const made = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function makeBox(): HTMLOutputElement {
  const made = document.createElement('output');
  made.className = 'plot-readout';
  made.hidden = true;
  Object.assign(made.style, {
    position: 'absolute',
    zIndex: '1150',
    maxInlineSize: 'min(20rem, 90vw)',
    padding: 'var(--s2) var(--s3)',
    borderRadius: 'var(--radius)',
    border: '1px solid var(--edge)',
    background: 'var(--ground)',
    color: 'var(--ink)',
    fontSize: 'var(--t-small)',
    lineHeight: 'var(--line-height-tight)',
    pointerEvents: 'none',
  });
  document.body.append(made);
  return made;
}

function tell(
  into: HTMLOutputElement,
  point: PlotPoint,
  { about, kinds, others }: ToldBeside & { others: readonly PlotPoint[] },
): void {
  const said = ({ says, kind }: PlotPoint) => (kind ? `${says} · ${kinds[kind]}` : says);
  const line = (name: 'b' | 'span' | 'small', text: string) => {
    const made = document.createElement(name);
    made.textContent = text;
    made.style.display = 'block';
    return made;
  };
  const near = others
    .toSorted((a, b) => Math.abs(a.y - point.y) - Math.abs(b.y - point.y))
    .slice(0, most);
  const beside = others.filter((one) => near.includes(one)).map((one) => line('span', said(one)));
  into.replaceChildren(line('b', said(point)), ' ', ...beside, ' ', line('small', about));
  into.hidden = false;
}

/** Above or below the point, and the pointer if there is one, within the window. */
function put(what: HTMLElement, mark: SVGGElement, pointer: number | null): void {
  const { left, right, top, bottom } = (mark.lastElementChild ?? mark).getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = what;
  const { clientWidth } = document.documentElement;
  const x = Math.max(8, Math.min((left + right - width) / 2, clientWidth - width - 8));
  const above = Math.min(top, pointer ?? top) - height - gap;
  const y = above >= 0 ? above : Math.max(bottom, pointer ?? bottom) + gap;
  what.style.left = `${Math.round(x + scrollX)}px`;
  what.style.top = `${Math.round(y + scrollY)}px`;
}
