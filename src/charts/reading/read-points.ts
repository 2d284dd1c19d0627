import { nextPoint, type Place } from './next-point.ts';
import type { PlotPoint, PlotPoints, ToldBeside } from './reading.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
/** Between a point and what is told of it, px. */
const gap = 16;

/** What is read now; at most one drawing has the focus. */
let now: { svg: SVGSVGElement; place: Place; mark: SVGGElement } | null = null;
let box: HTMLOutputElement | null = null;

/** Does what a key does in a drawing whose points are read: goes on, follows a link, lets go. */
export function press(
  svg: SVGSVGElement,
  key: string,
  { groups, along }: PlotPoints,
  reading: ToldBeside,
): void {
  // There before anything is told, so that it is told.
  box ??= makeBox();
  if (key === '') return;
  const here = now?.svg === svg ? now.place : null;
  if (key === 'Escape') return leave();
  if (key === 'Enter') return here ? follow(svg, groups[here[0]]?.[here[1]]) : undefined;
  const place = nextPoint({ groups, along }, here, key);
  const point = place && groups[place[0]]?.[place[1]];
  if (!place || !point) return;
  now?.mark.remove();
  const mark = markOf(point, along === 'x' ? svg.viewBox.baseVal.height : 0);
  svg.append(mark);
  now = { svg, place, mark };
  tell(box, point, reading);
  put(box, mark);
}

function leave(): void {
  now?.mark.remove();
  now = null;
  if (!box) return;
  box.replaceChildren();
  box.hidden = true;
}

function follow(svg: SVGSVGElement, point: PlotPoint | undefined): void {
  if (point?.href == null) return;
  for (const link of svg.querySelectorAll('a'))
    if (link.getAttribute('href')?.includes(point.href))
      return void link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** A ring or a frame around the point, over a ground of its own, and a line through its moment. */
function markOf({ x, y, width, height }: PlotPoint, reach: number): SVGGElement {
  const group = element('g', { 'aria-hidden': 'true', 'pointer-events': 'none' });
  if (reach > 0)
    group.append(stroked('line', { x1: x, x2: x, y1: 0, y2: reach }, 'var(--muted)', 1));
  for (const [colour, wide] of [
    ['var(--ground)', 6],
    ['var(--focus)', 3],
  ] as const)
    group.append(
      width !== undefined && height !== undefined
        ? stroked(
            'rect',
            { x: x - width / 2 - 2, y: y - height / 2 - 2, width: width + 4, height: height + 4 },
            colour,
            wide,
          )
        : stroked('circle', { cx: x, cy: y, r: 8 }, colour, wide),
    );
  return group;
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
  { says, kind }: PlotPoint,
  { about, kinds }: ToldBeside,
): void {
  const [first, second] = [document.createElement('b'), document.createElement('small')];
  first.textContent = kind ? `${says} · ${kinds[kind]}` : says;
  second.textContent = about;
  for (const part of [first, second]) part.style.display = 'block';
  into.replaceChildren(first, ' ', second);
  into.hidden = false;
}

/** Brings the point into view, and what is told of it above or below it, within the window. */
function put(what: HTMLElement, mark: SVGGElement): void {
  mark.lastElementChild?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, right, top, bottom } = (mark.lastElementChild ?? mark).getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = what;
  const { clientWidth } = document.documentElement;
  const x = Math.max(8, Math.min((left + right - width) / 2, clientWidth - width - 8));
  const above = top - height - gap;
  const y = above >= 0 ? above : bottom + gap;
  what.style.left = `${Math.round(x + scrollX)}px`;
  what.style.top = `${Math.round(y + scrollY)}px`;
}
