import { isLoss, type Row } from './comparison.ts';
import { title } from './table.ts';
import type { Result } from './results.ts';

/** A row with its place among the works. */
export type Shown = Row & { work: string };

const width = 960;
const step = 22;
const top = 44;
const left = 560;
const right = 890;
const colours = {
  ours: '#1d5bb8',
  theirs: '#c2410c',
  ink: '#16213a',
  muted: '#5b6577',
  line: '#d9dee7',
};

/** The rows that carry a goal beside another program, and those beside a published figure: what README shows. */
export function mainRows(results: readonly Result[]): Shown[] {
  // A soak is held against its own start.
  const others = results.filter(({ work }) => work !== 'soak');
  return others.flatMap(({ work, rows }) =>
    rows
      .filter(({ peer, ratio }) => peer !== null && ratio !== null)
      .filter(({ peer, goal }) => goal !== null || /published/.test(peer?.name ?? ''))
      .map((row) => ({ ...row, work })),
  );
}

/**
 * A bar a row, from 1 outwards: to the right where the atlas is faster or lighter, to the left where the other
 * is. As SVG, on a scale of powers of ten.
 */
export function ratioPlot(shown: readonly Shown[]): string {
  const rows = shown.filter((row) => row.ratio !== null && row.ratio > 0);
  const logs = rows.map(({ ratio }) => Math.log10(ratio!));
  const most = Math.max(1, ...logs.map(Math.ceil));
  const least = Math.min(-1, ...logs.map(Math.floor));
  const x = (log: number) => round(left + ((log - least) / (most - least)) * (right - left));
  const bottom = top + rows.length * step;
  const ticks = Array.from({ length: most - least + 1 }, (_, at) => least + at);
  const grid = ticks.map(
    (log) =>
      `<path d="M${x(log)} ${top - 6}V${bottom}" stroke="${log === 0 ? colours.ink : colours.line}"/>` +
      text(
        x(log),
        top - 12,
        log < 0 ? `1/${10 ** -log}` : `× ${10 ** log}`,
        'middle',
        colours.muted,
      ),
  );
  const bars = rows.map((row, at) => {
    const y = top + at * step;
    const log = Math.log10(row.ratio!);
    const [from, to] = [Math.min(x(0), x(log)), Math.max(x(0), x(log))];
    const fill = isLoss(row) ? colours.theirs : colours.ours;
    const label = `${title(row.work)}: ${row.what}, ${row.size}`;
    const beside = `${row.peer?.name ?? ''}`;
    const value = `× ${row.ratio}${row.met === null ? '' : row.met ? ' ✓' : ' missed'}`;
    return [
      text(8, y + 15, fit(`${label} — ${beside}`, 82), 'start', colours.ink),
      `<rect x="${from}" y="${y + 4}" width="${round(Math.max(1, to - from))}" height="14" fill="${fill}"/>`,
      log >= 0
        ? text(x(log) + 5, y + 15, value, 'start', colours.ink)
        : text(x(0) + 5, y + 15, value, 'start', colours.ink),
    ].join('\n');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 12}" font-family="system-ui, sans-serif" font-size="12">`,
    `<rect width="${width}" height="${bottom + 12}" rx="8" fill="#ffffff"/>`,
    text(
      8,
      18,
      'Theirs over ours: right of 1 the atlas is faster or lighter',
      'start',
      colours.muted,
    ),
    ...grid,
    ...bars,
    '</svg>',
    '',
  ].join('\n');
}

function text(x: number, y: number, words: string, anchor: string, fill: string): string {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${round(x)}" y="${y}" text-anchor="${anchor}" fill="${fill}">${safe}</text>`;
}

function fit(words: string, letters: number): string {
  return words.length <= letters ? words : `${words.slice(0, letters - 1)}…`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
