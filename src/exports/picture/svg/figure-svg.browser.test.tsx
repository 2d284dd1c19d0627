import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { Picture } from '../../../charts/plot/Picture.tsx';
import '../../../app/style/tokens.css';
import { figureDrawing, figureSvg } from './figure-svg.ts';

const facts = {
  title: 'A title & more',
  alternative: 'What it shows',
  source: 'Whose it is',
  permalink: 'https://atlas.example/?a=1&b=2',
  date: '2026-11-25',
  language: 'en',
  creator: 'Remittance Atlas',
};

function Sheet({ colours = 'light' }: { colours?: 'light' | 'dark' }) {
  return (
    <div className="sheet" data-colours={colours}>
      <p data-part="words">
        One line <a href="/elsewhere">{'and a link'}</a>
      </p>
      <p dir="rtl">{'المكسيك: 66.2 مليار'}</p>
      <span className="visually-hidden">{'not seen'}</span>
      <Picture width={200} height={100} label="A picture">
        <defs>
          <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse">
            <rect className="ground" width="4" height="4" />
          </pattern>
        </defs>
        <g transform="scale(2)">
          <rect className="still" x="1" y="1" width="20" height="20" fill="url(#hatch)" />
        </g>
        <text className="plot-halo" x="10" y="20" dy="0.5em">
          {'12 منها'}
        </text>
      </Picture>
    </div>
  );
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .sheet { inline-size: 200px; background: var(--ground); color: var(--ink); font: 16px sans-serif }
  .sheet .ground { fill: var(--women) }
  .sheet .still { stroke: var(--ink); stroke-width: 3; vector-effect: non-scaling-stroke }
`);

async function drawn(colours?: 'light' | 'dark') {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const { container } = await render(<Sheet {...(colours ? { colours } : {})} />);
  const element = container.querySelector<HTMLElement>('.sheet');
  if (!element) throw new Error('Nothing drawn');
  return element;
}

const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

test('looks become attributes: colours, the width of a stroke that does not scale, a shift in em', async () => {
  const svg = parsed(figureSvg(await drawn(), facts));
  const rect = svg.querySelector('g[transform="scale(2)"] > rect');
  expect(rect?.getAttribute('stroke')).toBe('#16213a');
  expect(rect?.getAttribute('stroke-width')).toBe('1.5');
  expect(rect?.hasAttribute('vector-effect')).toBe(false);
  const label = svg.querySelector('text[stroke="#ffffff"]');
  expect(label?.getAttribute('y')).toBe('26');
  // A number before Arabic words: the label is read from the right and still begins where it did.
  expect(label?.textContent).toMatch(/^\u2067.*\u2069$/);
  expect(label?.hasAttribute('direction')).toBe(false);
  expect(label?.hasAttribute('text-anchor')).toBe(false);
});

test('a halo is a text of its own beneath the letters', async () => {
  const svg = parsed(figureSvg(await drawn(), facts));
  const [halo, letters] = svg.querySelectorAll('g > text[stroke-width="3"]');
  expect(halo?.getAttribute('fill')).toBe('none');
  expect(halo?.getAttribute('aria-hidden')).toBe('true');
  expect(letters?.hasAttribute('stroke')).toBe(false);
  expect(letters?.textContent).toBe(halo?.textContent);
});

test('ids are each picture’s own on any day, and what refers to them follows', async () => {
  const element = await drawn();
  const first = parsed(figureSvg(element, facts));
  const others = [
    figureSvg(await drawn('dark'), facts),
    figureSvg(element, { ...facts, permalink: 'https://atlas.example/?a=2' }),
  ].map(parsed);
  const ids = (svg: Document) => [...svg.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids(first).every((id) => /^atlas-[0-9a-z]{14}-[\w-]+$/.test(id))).toBe(true);
  for (const other of others)
    expect(ids(first).filter((id) => ids(other).includes(id))).toEqual([]);
  expect(figureSvg(element, facts)).toBe(figureSvg(element, facts));
  const pattern = first.querySelector('pattern')?.id;
  expect(first.querySelector('rect[fill^="url("]')?.getAttribute('fill')).toBe(`url(#${pattern})`);
});

test('texts stay texts where they stand; links and what is hidden do not come along', async () => {
  const { svg, words } = figureDrawing(await drawn(), facts);
  const document = parsed(svg);
  const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts).toContain('One line');
  expect(texts).toContain('and a link');
  expect(texts).not.toContain('not seen');
  expect(document.querySelector('a')).toBeNull();
  const arabic = [...document.querySelectorAll('text')].find(({ textContent }) =>
    textContent.startsWith('\u2067المكسيك'),
  );
  expect(arabic?.getAttribute('text-anchor')).toBe('end');
  expect(Number(arabic?.getAttribute('x'))).toBeCloseTo(200, 0);
  expect(words.map(({ text }) => text).slice(0, 5)).toEqual(['One', 'line', 'and', 'a', 'link']);
});

test('dark is dark in a light page, and the facts are in it', async () => {
  const svg = figureSvg(await drawn('dark'), facts);
  expect(svg).toContain('fill="#0f1520"');
  const document = parsed(svg);
  expect(document.querySelector('title')?.textContent).toBe('A title & more');
  const identifier = document.getElementsByTagNameNS(
    'http://purl.org/dc/elements/1.1/',
    'identifier',
  );
  expect(identifier[0]?.textContent).toBe('https://atlas.example/?a=1&b=2');
});
