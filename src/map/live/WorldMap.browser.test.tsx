import { createInstance } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../app/style/tokens.css';
import type { DrawnFlow } from '../flows/drawn-flow.ts';
import type { Fill } from '../fill.ts';
import { testWorld } from '../geometry/test-world.ts';
import words from '../../language/en/words/map.json';
import WorldMap from './WorldMap.tsx';
import type { WorldMapProps } from '../world-map-props.ts';

const geometry = testWorld();
const fills = new Map<string, Fill>([
  ['AAA', { kind: 'value', colour: 'rgb(1, 2, 3)' }],
  ['BBB', { kind: 'zero', colour: 'rgb(4, 5, 6)' }],
]);
const flows: DrawnFlow[] = [
  { sender: 'CCC', receiver: 'AAA', value: 10, tone: 'plain' },
  { sender: 'AAA', receiver: 'BBB', value: 4, tone: 'plain' },
];
const language = createInstance({ lng: 'en', resources: { en: { map: words } } });
await language.init();

function Field({ children }: { children: ReactNode }) {
  return (
    <I18nextProvider i18n={language}>
      <div className="test-field">{children}</div>
    </I18nextProvider>
  );
}

async function show(more: Partial<WorldMapProps> = {}) {
  const told = {
    onHover: vi.fn<NonNullable<WorldMapProps['onHover']>>(),
    onPick: vi.fn<NonNullable<WorldMapProps['onPick']>>(),
    onEscape: vi.fn<() => void>(),
  };
  const props: WorldMapProps = {
    geometry,
    fills,
    flows,
    label: 'A test map',
    describe: (target) =>
      target.kind === 'economy'
        ? `Economy ${target.economy}`
        : `Flow ${target.sender} ${target.receiver}`,
    ...told,
    ...more,
  };
  const screen = await render(<WorldMap {...props} />, { wrapper: Field });
  const field = screen.getByRole('application').element() as HTMLElement;
  await vi.waitFor(() => expect(canvasOf(field).width).toBeGreaterThan(500));
  return { ...told, screen, field, props };
}

const canvasOf = (field: HTMLElement): HTMLCanvasElement => {
  const canvas = field.querySelector('canvas');
  if (!canvas) throw new Error('no canvas');
  return canvas;
};

/** Where a planar place is on the page. */
function onPage(field: HTMLElement, x: number, y: number): { x: number; y: number } {
  const svg = field.querySelector<SVGSVGElement>('.leaflet-atlas-shapes-pane > svg');
  const matrix = svg?.getScreenCTM();
  if (!matrix) throw new Error('no shapes');
  const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(matrix);
  return { x: left, y: top };
}

function point(field: HTMLElement, type: string, x: number, y: number): void {
  const { x: clientX, y: clientY } = onPage(field, x, y);
  const target = document.elementFromPoint(clientX, clientY) ?? field;
  target.dispatchEvent(
    new MouseEvent(type, { clientX, clientY, bubbles: true, cancelable: true, button: 0 }),
  );
}

const sheet = new CSSStyleSheet();
sheet.replaceSync('body { margin: 0 } .test-field { inline-size: 100%; block-size: 400px }');

beforeEach(async () => {
  document.adoptedStyleSheets = [sheet];
  await page.viewport(900, 500);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('draws countries, and flows on one canvas', async () => {
  const { field } = await show();
  expect(field.querySelectorAll('.map-shape')).toHaveLength(3);
  expect(field.querySelectorAll('canvas')).toHaveLength(1);
  const canvas = canvasOf(field);
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const painted = data.filter((value, index) => index % 4 === 3 && value > 0).length;
  expect(painted).toBeGreaterThan(500);
});

test('gives a flow its own colour where motion is hurried', async () => {
  const hurried = new CSSStyleSheet();
  hurried.replaceSync('* { transition-duration: 0.01ms !important }');
  document.adoptedStyleSheets = [sheet, hurried];
  const { field } = await show({ flows: [{ ...flows[0]!, colour: 'rgb(0, 200, 0)' }] });
  const canvas = canvasOf(field);
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const green = data.filter(
    (value, index) => index % 4 === 1 && value > 150 && (data[index - 1] ?? 0) < 50,
  ).length;
  expect(green).toBeGreaterThan(100);
});

test('tells what the pointer is on and what is picked', async () => {
  const { field, onHover, onPick } = await show();
  point(field, 'mousemove', 90, -5);
  const country = { kind: 'economy', economy: 'BBB' };
  await vi.waitFor(() => expect(onHover).toHaveBeenLastCalledWith(country, expect.anything()));
  point(field, 'mousemove', 400, -100);
  await vi.waitFor(() => expect(onHover).toHaveBeenLastCalledWith(null, expect.anything()));
  point(field, 'click', 90, -5);
  expect(onPick).toHaveBeenCalledWith(country);
});

test('tells which flow the pointer is on', async () => {
  const { field, onHover } = await show();
  const start = geometry.anchors.get('CCC') ?? [0, 0];
  const end = geometry.anchors.get('AAA') ?? [0, 0];
  const middle = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2] as const;
  const found = (): boolean =>
    onHover.mock.calls.some(([target]) => target?.kind === 'flow' && target.sender === 'CCC');
  for (let away = 0; away < 80 && !found(); away += 3) {
    point(field, 'mousemove', middle[0] - away * 0.57, middle[1] + away * 0.82);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }
  expect(found()).toBe(true);
});

test('gives small economies a target of at least 24 pixels', async () => {
  const { field, onPick } = await show({ flows: [] });
  const { x, y } = onPage(field, 200, 150);
  for (const [dx, dy] of [
    [11.5, 0],
    [-11.5, 0],
    [0, 11.5],
    [0, -11.5],
  ] as const) {
    const hit = document.elementFromPoint(x + dx, y + dy);
    expect(hit?.closest('[data-economy]')?.getAttribute('data-economy')).toBe('CCC');
  }
  const scale = onPage(field, 1, 0).x - onPage(field, 0, 0).x;
  point(field, 'click', 200 + 11 / scale, 150);
  expect(onPick).toHaveBeenCalledWith({ kind: 'economy', economy: 'CCC' });
});

test('is walked by keyboard, in one tab stop', async () => {
  const { field, screen, onHover, onPick, onEscape } = await show();
  expect(field.querySelectorAll('[tabindex]:not([tabindex="-1"]), button, a')).toHaveLength(0);
  await userEvent.keyboard('{Tab}{Tab}');
  expect(field.contains(document.activeElement)).toBe(false);
  field.focus();
  await userEvent.keyboard('{ArrowRight}');
  await userEvent.keyboard('{ArrowRight}');
  const target = onHover.mock.lastCall?.[0];
  if (target?.kind !== 'economy') throw new Error('the keyboard is nowhere');
  await expect.element(screen.getByRole('status')).toHaveTextContent(`Economy ${target.economy}`);
  await userEvent.keyboard('{Enter}');
  expect(onPick).toHaveBeenCalledWith(target);
  await userEvent.keyboard('{Escape}');
  expect(onEscape).toHaveBeenCalledOnce();
  expect(onHover).toHaveBeenLastCalledWith(null, null);
});

test('goes along the flows of what is picked, and through those of any economy by size', async () => {
  const { field, screen, onHover, onPick } = await show({ focus: 'AAA' });
  const status = screen.getByRole('status');
  field.focus();
  await userEvent.keyboard('{PageDown}');
  await expect.element(status).toHaveTextContent('Flow CCC AAA');
  expect(onHover).toHaveBeenLastCalledWith(
    { kind: 'flow', sender: 'CCC', receiver: 'AAA' },
    expect.objectContaining({ byKeys: true }),
  );
  await userEvent.keyboard('{PageDown}');
  await expect.element(status).toHaveTextContent('Flow AAA BBB');
  await userEvent.keyboard('{PageUp}');
  await expect.element(status).toHaveTextContent('Flow CCC AAA');
  await userEvent.keyboard('{Enter}');
  expect(onPick).toHaveBeenLastCalledWith({ kind: 'flow', sender: 'CCC', receiver: 'AAA' });
  await userEvent.keyboard('{Escape}');
  const [from, to] = ['AAA', 'BBB'].map((one) => geometry.anchors.get(one) ?? [0, 0]);
  const ahead = (to?.[0] ?? 0) > (from?.[0] ?? 0) ? '{ArrowRight}' : '{ArrowLeft}';
  await userEvent.keyboard(ahead);
  await expect.element(status).toHaveTextContent('Flow AAA BBB');
});

test('shows by pixels that it has the focus', async () => {
  const { field } = await show();
  const ring = () => getComputedStyle(field, '::after');
  expect(ring().content).toBe('none');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(field);
  expect([ring().borderTopStyle, ring().borderTopWidth]).toEqual(['solid', '3px']);
});

test('zooms by button and key, no further out than the world', async () => {
  const { field, screen } = await show();
  const width = (): number => onPage(field, 500, 0).x - onPage(field, -500, 0).x;
  const whole = width();
  await screen.getByRole('button', { name: 'Zoom in' }).click();
  // Pressed while the map still zooms, it is done when that has ended.
  await screen.getByRole('button', { name: 'Show the whole world' }).click();
  await new Promise((resolve) => setTimeout(resolve, 600));
  await vi.waitFor(() => expect(width()).toBeCloseTo(whole, -1), { timeout: 5000 });
  await screen.getByRole('button', { name: 'Zoom in' }).click();
  await vi.waitFor(() => expect(width()).toBeGreaterThan(whole * 1.9));
  await new Promise((resolve) => setTimeout(resolve, 600));
  await screen.getByRole('button', { name: 'Show the whole world' }).click();
  await vi.waitFor(() => expect(width()).toBeCloseTo(whole, -1), { timeout: 5000 });
  field.focus();
  await userEvent.keyboard('-');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(width()).toBeCloseTo(whole, -1);
});

test('a drag moves the canvas and redraws it once, at rest', async () => {
  const { field, screen } = await show();
  await screen.getByRole('button', { name: 'Zoom in' }).click();
  await new Promise((resolve) => setTimeout(resolve, 600));
  const clears = vi.spyOn(CanvasRenderingContext2D.prototype, 'clearRect');
  const pane = field.querySelector<HTMLElement>('.leaflet-map-pane');
  const before = pane?.style.transform;
  const surface = field.querySelector('.map-leaflet') ?? field;
  const mouse = (type: string, clientX: number): boolean =>
    surface.dispatchEvent(
      new MouseEvent(type, { clientX, clientY: 200, bubbles: true, button: 0 }),
    );
  mouse('mousedown', 450);
  for (let step = 1; step <= 12; step += 1) {
    mouse('mousemove', 450 - step * 6);
    await new Promise(requestAnimationFrame);
  }
  expect(pane?.style.transform).not.toBe(before);
  expect(clears).not.toHaveBeenCalled();
  await new Promise((resolve) => setTimeout(resolve, 120));
  mouse('mouseup', 378);
  await vi.waitFor(() => expect(clears).toHaveBeenCalledOnce());
});

test('touches only the countries whose colour changed', async () => {
  const { field, screen, props } = await show();
  const changed: string[] = [];
  const watcher = new MutationObserver((records) => {
    for (const { target } of records) {
      const economy = (target as Element).getAttribute('data-economy');
      if (economy) changed.push(economy);
    }
  });
  watcher.observe(field, { subtree: true, attributes: true });
  const next = new Map(fills).set('BBB', { kind: 'zero', colour: 'rgb(7, 8, 9)' });
  await screen.rerender(<WorldMap {...props} fills={next} />);
  await new Promise(requestAnimationFrame);
  watcher.disconnect();
  expect(changed).toEqual(['BBB']);
});

test('follows a change of colours', async () => {
  await show();
  const clears = vi.spyOn(CanvasRenderingContext2D.prototype, 'clearRect');
  document.documentElement.dataset['theme'] = 'dark';
  await vi.waitFor(() => expect(clears).toHaveBeenCalled());
  delete document.documentElement.dataset['theme'];
});
