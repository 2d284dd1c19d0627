import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotli } from '../server/compressed.ts';
import { sentBytes } from './sent-bytes.ts';

/** One line of the table: what is weighed, its weight and what it may weigh, in bytes. */
export interface Weight {
  what: string;
  bytes: number;
  limit: number;
}

const kilobyte = 1024;
const limits = {
  page: 64 * kilobyte,
  code: 165 * kilobyte,
  all: 400 * kilobyte,
  fonts: 40 * kilobyte,
  file: 25 * kilobyte * kilobyte,
};

/** Weighs a built site as a browser with brotli would fetch its front page. */
export function weigh(folder: string): Weight[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const soon = linkedFiles(soonLinks(html));
  const linked = linkedFiles(html).filter((file) => !soon.includes(file));
  const code = sum(
    folder,
    linked.filter((file) => /\.(js|css)$/.test(file)),
  );
  const fonts = sum(folder, firstFonts(folder, linked));
  const data = sum(
    folder,
    linked.filter((file) => file.startsWith('data/')),
  );
  const readable = code + fonts + data + brotli(Buffer.from(html)).length;
  const largest = Math.max(...filesBelow(folder).map((file) => statSync(join(folder, file)).size));
  return [
    { what: 'Script and style of the first page', bytes: code, limit: limits.code },
    { what: 'Fonts of the first view', bytes: fonts, limit: limits.fonts },
    {
      what: 'All before the map can be read',
      bytes: readable,
      limit: limits.all,
    },
    { what: 'All before the map answers', bytes: readable + sum(folder, soon), limit: limits.all },
    { what: 'HTML of the largest page', bytes: largestPage(folder), limit: limits.page },
    { what: 'Largest file (as it lies)', bytes: largest, limit: limits.file },
  ];
}

/** The weights as lines of a table. */
export function table(weights: readonly Weight[]): string {
  const lines = weights.map(({ what, bytes, limit }) => {
    const verdict = bytes <= limit ? 'ok' : 'OVER';
    return `  ${what.padEnd(36)}${inKilobytes(bytes).padStart(10)} of ${inKilobytes(limit).padStart(9)} KB  ${verdict}`;
  });
  return lines.join('\n');
}

/** The weight of the page with the most HTML. */
function largestPage(folder: string): number {
  const pages = filesBelow(folder).filter((file) => file.endsWith('.html'));
  const sizes = pages.map((file) => ({ file, size: statSync(join(folder, file)).size }));
  // To squeeze every page would take minutes.
  const largest = sizes.toSorted((a, b) => b.size - a.size).slice(0, 3);
  return Math.max(...largest.map(({ file }) => brotli(readFileSync(join(folder, file))).length));
}

function inKilobytes(bytes: number): string {
  return (bytes / kilobyte).toFixed(1);
}

/** The links to what takes the place of the first view. */
function soonLinks(html: string): string {
  return (html.match(/<link[^>]* data-soon [^>]*>/g) ?? []).join('\n');
}

function linkedFiles(html: string): string[] {
  const found = [...html.matchAll(/(?:href|src)="\.\/([^"?#]+)"/g)].map((match) => match[1] ?? '');
  return [...new Set(found)];
}

/** Fonts whose face, in a style the page links, covers Latin letters in the upright regular cut. */
function firstFonts(folder: string, linked: readonly string[]): string[] {
  const preloaded = linked.filter((file) => file.endsWith('.woff2'));
  const faces = linked
    .filter((file) => file.endsWith('.css'))
    .flatMap(
      (file) => readFileSync(join(folder, file), 'utf8').match(/@font-face\s*{[^}]*}/g) ?? [],
    );
  const latin = faces.filter(
    (face) => !/unicode-range/.test(face) || /U\+0+-|U\+0?0?20-|U\+\?\?/i.test(face),
  );
  const files = latin.flatMap((face) => /url\(["']?([^"')]+\.woff2)/.exec(face)?.[1] ?? []);
  const named = files.map((file) => `assets/${file.replace(/^.*\//, '')}`);
  return [...new Set([...preloaded, ...named])];
}

function sum(folder: string, files: readonly string[]): number {
  return files.reduce((total, file) => total + sentBytes(join(folder, file)), 0);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
}
