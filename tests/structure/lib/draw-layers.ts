import type { Layer } from './layers.ts';

const width = 760;
const step = 38;
const box = 28;
const left = 400;
const space = 336;
const gap = 8;
const top = 44;

const ways: readonly (readonly [text: string, made?: boolean])[] = [
  ['publishers’ files', true],
  ['data/import — one importer a publisher'],
  ['data/tables — tidy CSV + datapackage.json'],
  ['data/sql + build.ts — schema, derived, checks'],
  ['first results · geometry · database · downloads', true],
];

/** The picture of the project: how data come to the pages, and the layers of `src`, top to ground. */
export function drawLayers(layers: readonly Layer[]): string {
  const heights = [...new Set(layers.map(({ height }) => height))].toSorted((a, b) => b - a);
  const all = top + heights.length * step + 8;
  const apart = (all - top - 8 - box) / (ways.length - 1);
  const right = heights.map((height, row) => {
    const own = layers.filter((layer) => layer.height === height);
    const y = top + row * step;
    const each = (space - gap * (own.length - 1)) / own.length;
    const boxes = own.map(({ folder, holds }, at) => {
      const text = own.length > 2 ? folder : `${folder} — ${holds}`;
      return labelled(left + at * (each + gap), y, each, text, folder === 'figures');
    });
    const down = row === 0 ? [] : [arrow(left + space / 2, y - step + box, step - box, '#5b6577')];
    return [...boxes, ...down].join('\n');
  });
  const flow = ways.map(([text, made], at) => {
    const y = top + at * apart;
    const down = at === 0 ? '' : `\n${arrow(98, y - apart + box, apart - box, '#1d5bb8')}`;
    return `${labelled(24, y, 320, text, false, made)}${down}`;
  });
  const base = heights.indexOf(2);
  const end = round(top + base * step + box / 2);
  const start = round(top + (ways.length - 1) * apart + box / 2);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${all}" font-family="system-ui, sans-serif" font-size="13">`,
    `<rect width="${width}" height="${all}" rx="8" fill="#ffffff"/>`,
    '<text x="24" y="30" fill="#5b6577">data/ — what the figures rest on</text>',
    `<text x="${left}" y="30" fill="#5b6577">src/ — imports point down only</text>`,
    ...flow,
    `<path d="M344 ${start}H372V${end}H394m-6-5 6 5-6 5" fill="none" stroke="#1d5bb8" stroke-width="2"/>`,
    ...right,
    '</svg>',
    '',
  ].join('\n');
}

function labelled(
  x: number,
  y: number,
  wide: number,
  text: string,
  strong = false,
  dashed = false,
): string {
  const look = dashed
    ? 'fill="#ffffff" stroke="#7f899b" stroke-dasharray="4 3"'
    : `fill="${strong ? '#dce8f8' : '#eef2f8'}" stroke="#7f899b"`;
  return (
    `<rect x="${round(x)}" y="${round(y)}" width="${round(wide)}" height="${box}" rx="4" ${look}/>` +
    `<text x="${round(x + 10)}" y="${round(y + 19)}" fill="#16213a">${text}</text>`
  );
}

function arrow(x: number, y: number, length: number, colour: string): string {
  return `<path d="M${x} ${round(y)}v${round(length - 2)}m-4-4 4 4 4-4" fill="none" stroke="${colour}" stroke-width="1.5"/>`;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
