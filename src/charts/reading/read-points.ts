import { atOneMoment, nearestPoint } from './nearest-point.ts';
import { nextPoint, type Place } from './next-point.ts';
import { leave, read, readNow, readout } from './readout.ts';
import type { PlotPoint, PlotPoints, PointerAt, ToldBeside } from './reading.ts';

/** How long what is told waits for a pointer that left the drawing to come over to it, ms. */
const patience = 400;

/** Does what a key does in a drawing whose points are read: goes on, follows a link, lets go. */
export function press(
  svg: SVGSVGElement,
  key: string,
  points: PlotPoints,
  beside: ToldBeside,
): void {
  // There before anything is told, so that it is told.
  readout();
  if (key === '') return;
  const now = readNow();
  const here = now?.svg === svg ? now.place : null;
  if (key === 'Escape') return leave();
  if (key === 'Enter') return here ? follow(svg, points.groups[here[0]]?.[here[1]]) : undefined;
  show(svg, nextPoint(points, here, key), points, beside, null);
}

function show(
  svg: SVGSVGElement,
  place: Place | null,
  points: PlotPoints,
  beside: ToldBeside,
  at: PointerAt | null,
): void {
  const point = place && points.groups[place[0]]?.[place[1]];
  if (!place || !point) return;
  // A key goes from line to line; a pointer sees them together.
  const others = at === null ? [] : atOneMoment(points, place);
  const crosshair = points.along === 'x' && (at === null || points.spread !== true);
  read(svg, place, point, { ...beside, crosshair, others }, at);
}

function follow(svg: SVGSVGElement, point: PlotPoint | undefined): void {
  if (point?.href == null) return;
  for (const link of svg.querySelectorAll('a'))
    if (link.getAttribute('href')?.includes(point.href))
      return void link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** The drawing that Escape was pressed over: told of again once the pointer has left it. */
let dismissed: SVGSVGElement | null = null;
let last = '';
let late: ReturnType<typeof setTimeout> | undefined;

/** Tells the point that a pointer is nearest to, until it leaves both drawing and what is told. */
export function point(
  svg: SVGSVGElement,
  at: PointerAt,
  points: PlotPoints,
  beside: ToldBeside,
): void {
  const where = `${at.clientX} ${at.clientY} ${at.type}`;
  // What a browser says of a pointer that rests while the page moves.
  if (where === last || dismissed === svg) return;
  last = where;
  const box = svg.getBoundingClientRect();
  const scale = svg.viewBox.baseVal.width / box.width;
  const place = nearestPoint(points, {
    x: (at.clientX - box.left) * scale,
    y: (at.clientY - box.top) * scale,
  });
  const now = readNow();
  if (place === null) return now?.by === 'pointer' ? leave() : undefined;
  clearTimeout(late);
  late = undefined;
  watch();
  if (now?.svg === svg && now.by === 'pointer' && String(now.place) === String(place)) return;
  show(svg, place, points, beside, at);
}

let watching = false;

/** Follows a pointer through the page: out of a drawing, over to what is told, or elsewhere. */
function watch(): void {
  if (watching) return;
  watching = true;
  const isIn = (target: EventTarget | null, part: Element | null) =>
    target instanceof Node && part !== null && part.contains(target);
  const letGo = () => {
    if (readNow()?.by === 'pointer') leave();
  };
  document.addEventListener('pointermove', ({ target, pointerType }) => {
    if (dismissed && !isIn(target, dismissed)) dismissed = null;
    const now = readNow();
    if (now?.by !== 'pointer') return;
    if (!now.svg.isConnected) return letGo();
    if (pointerType === 'touch') return;
    if (isIn(target, now.svg) || isIn(target, readout())) {
      clearTimeout(late);
      late = undefined;
    } else late ??= setTimeout(letGo, patience);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    const now = readNow();
    if (!isIn(target, now?.svg ?? null) && !isIn(target, readout())) letGo();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) letGo();
  });
  document.addEventListener('keydown', ({ key }) => {
    const now = readNow();
    if (key !== 'Escape' || now?.by !== 'pointer') return;
    dismissed = now.svg;
    leave();
  });
}
