import { createInstance } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../app/style/tokens.css';
import { testWorld } from '../geometry/test-world.ts';
import words from '../../language/en/words/map.json';
import { nearer } from '../projection/shown-world.ts';
import type { WorldMapProps } from '../world-map-props.ts';
import WorldMap from './WorldMap.tsx';

const language = createInstance({ lng: 'en', resources: { en: { map: words } } });
await language.init();

const props: WorldMapProps = {
  geometry: testWorld(),
  fills: new Map(),
  flows: [],
  label: 'A test map',
  describe: () => '',
};

function Field({ children }: { children: ReactNode }) {
  return (
    <I18nextProvider i18n={language}>
      <div className="test-field">{children}</div>
    </I18nextProvider>
  );
}

async function show(more: Partial<WorldMapProps> = {}) {
  const shown = { ...props, ...more };
  const screen = await render(<WorldMap {...shown} />, { wrapper: Field });
  const field = screen.getByRole('application').element() as HTMLElement;
  return { field, screen, shown };
}

const sheet = new CSSStyleSheet();
sheet.replaceSync('body { margin: 0 } .test-field { inline-size: 100%; block-size: 400px }');
beforeEach(() => {
  document.adoptedStyleSheets = [sheet];
});

/** Where a planar place is on the page. */
function onPage(field: HTMLElement, x: number, y: number): { x: number; y: number } {
  const svg = field.querySelector<SVGSVGElement>('.leaflet-atlas-shapes-pane > svg');
  const matrix = svg?.getScreenCTM();
  if (!matrix) throw new Error('no shapes');
  const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(matrix);
  return { x: left, y: top };
}

const worldWidth = (field: HTMLElement) => onPage(field, 500, 0).x - onPage(field, -500, 0).x;
const showsAll = (field: HTMLElement, width: number) =>
  vi.waitFor(() => {
    expect(onPage(field, -500, 0).x).toBeGreaterThanOrEqual(-1);
    expect(onPage(field, 500, 0).x).toBeLessThanOrEqual(width + 1);
  });

test('opens nearer on a phone, the same part of the world on both sides left out', async () => {
  await page.viewport(360, 640);
  const { field, screen } = await show();
  await vi.waitFor(() => expect(worldWidth(field)).toBeCloseTo(360 * nearer, 0));
  expect(onPage(field, -500, 0).x).toBeCloseTo(360 - onPage(field, 500, 0).x, 0);
  // And again when the screen is turned.
  await page.viewport(900, 500);
  await vi.waitFor(() => expect(onPage(field, 500, 0).x).toBeGreaterThan(800));
  await page.viewport(360, 640);
  await vi.waitFor(() => expect(worldWidth(field)).toBeCloseTo(360 * nearer, 0));
  await screen.getByRole('button', { name: 'Show the whole world' }).click();
  await showsAll(field, 360);
  await new Promise((resolve) => setTimeout(resolve, 400));
  // What was asked for stays when the screen changes.
  await page.viewport(380, 700);
  await vi.waitFor(() => expect(worldWidth(field)).toBeGreaterThan(365));
  await showsAll(field, 380);
});

test('opens with all of the world where what is picked would be out of sight', async () => {
  await page.viewport(360, 640);
  const { AAA, BBB } = { AAA: [-50, -25], BBB: [480, 0] } as const;
  const anchors = new Map<string, readonly [number, number]>(Object.entries({ AAA, BBB }));
  const { field, screen, shown } = await show({
    geometry: { ...props.geometry, anchors },
    focus: 'AAA',
  });
  await vi.waitFor(() => expect(worldWidth(field)).toBeCloseTo(360 * nearer, 0));
  await screen.rerender(<WorldMap {...shown} focus="BBB" />);
  await showsAll(field, 360);
  await screen.rerender(<WorldMap {...shown} focus="AAA" />);
  await vi.waitFor(() => expect(worldWidth(field)).toBeCloseTo(360 * nearer, 0));
});
