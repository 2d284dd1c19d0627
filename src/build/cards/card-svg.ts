import { textWidth } from '../../charts/plot/text-width.ts';
import { directionOf } from '../../domain/direction.ts';
import type { Language } from '../../language/languages.ts';
import { lettered, letteredFamily } from './lettered.ts';

/** What the picture says that stands beside a shared link. */
export interface Card {
  /** The site's name. */
  site: string;
  language: Language;
  /** Whose page it is. */
  title: string;
  /** What is found; the first stands out. */
  sentences: readonly string[];
  /** Amounts over the years, drawn along the foot; empty where there are none. */
  line: readonly { year: number; usd: number }[];
  /** What the line is: measure, unit, source, edition. */
  lineSays: string;
  /** Amounts at the ends of the line, said. */
  ends: readonly string[];
}

export const cardWidth = 1200;
export const cardHeight = 630;

const colours = { ground: '#ffffff', ink: '#16213a', muted: '#5b6577', line: '#1d5bb8' };
const edge = 64;
const space = cardWidth - 2 * edge;

/** Draws the card: the name of the site, whose page it is, what is found, and the line at the foot. */
export function cardSvg(card: Card): string {
  const titleSize = [92, 76, 60, 48].find((size) => textWidth(card.title, size) <= space) ?? 40;
  const { start, anchor, said } = directed(card);
  const parts = [
    `<rect width="${cardWidth}" height="${cardHeight}" fill="${colours.ground}"/>`,
    `<rect width="${cardWidth}" height="12" fill="${colours.ink}"/>`,
    mark(start(38), 46),
    text(said(card.site), start(0, 48), 78, 30, colours.ink, true, anchor),
    text(said(card.title), start(), 128 + titleSize * 0.75, titleSize, colours.ink, true, anchor),
  ];
  let y = 128 + titleSize + 46;
  const lowest = card.line.length > 1 ? 400 : 560;
  card.sentences.forEach((sentence, index) => {
    const size = index === 0 ? 38 : 30;
    const lines = wrapped(sentence, size, space);
    if (y + (lines.length - 1) * size * 1.3 > lowest) return;
    for (const one of lines) {
      const colour = index === 0 ? colours.ink : colours.muted;
      parts.push(text(said(one), start(), y, size, colour, false, anchor));
      y += size * 1.3;
    }
    y += 8;
  });
  if (card.line.length > 1) parts.push(...lineOf(card));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cardWidth} ${cardHeight}">${parts.join('')}</svg>`;
}

/** Where lines of text begin, and how they are written so that they run in the language's direction. */
function directed({ language }: Card) {
  const fromTheRight = directionOf(language) === 'rtl';
  return {
    /** @param width of what is laid down from there on @param after room left before it */
    start: (width = 0, after = 0) =>
      fromTheRight ? cardWidth - edge - width - after : edge + after,
    anchor: fromTheRight ? 'end' : 'start',
    // The drawing program takes every line for one from the left: an isolate turns it.
    said: (line: string) => (fromTheRight ? `\u2067${line}\u2069` : line),
  };
}

function lineOf(card: Card): string[] {
  const { line, lineSays, ends } = card;
  const { start, anchor, said } = directed(card);
  const sizeOfSource = [22, 20, 18].find((size) => textWidth(lineSays, size) <= space) ?? 16;
  const [top, bottom] = [448, 556];
  const first = line[0]?.year ?? 0;
  const last = line.at(-1)?.year ?? 0;
  const most = Math.max(...line.map(({ usd }) => usd));
  const endRoom = Math.max(...ends.map((end) => textWidth(end, 28))) + 24;
  const x = (year: number) => edge + ((year - first) / (last - first)) * (space - endRoom);
  const y = (usd: number) => bottom - (usd / most) * (bottom - top);
  const stretches = unbroken(line).map((rows) => ({
    path: rows.map(({ year, usd }) => `${x(year).toFixed(1)},${y(usd).toFixed(1)}`).join('L'),
    from: x(rows[0]?.year ?? 0).toFixed(1),
    to: x(rows.at(-1)?.year ?? 0).toFixed(1),
  }));
  const areas = stretches.map(
    ({ path, from, to }) => `M${from},${bottom}L${path}L${to},${bottom}Z`,
  );
  const end = line.at(-1);
  return [
    `<path d="${areas.join('')}" fill="${colours.line}" fill-opacity="0.14"/>`,
    `<path d="${stretches.map(({ path }) => `M${path}`).join('')}" fill="none" stroke="${colours.line}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round"/>`,
    `<circle cx="${x(last).toFixed(1)}" cy="${y(end?.usd ?? 0).toFixed(1)}" r="8" fill="${colours.line}"/>`,
    text(said(ends[0] ?? ''), x(last) + 20, y(end?.usd ?? 0) + 10, 28, colours.line, true),
    `<path d="M${edge},${bottom}H${cardWidth - edge}" stroke="${colours.muted}" stroke-width="1"/>`,
    text(String(first), edge, bottom + 28, 22, colours.muted),
    text(String(last), x(last), bottom + 28, 22, colours.muted, false, 'middle'),
    text(said(lineSays), start(), bottom + 58, sizeOfSource, colours.muted, false, anchor),
  ];
}

/** The years in stretches without a gap: what nobody published is not drawn. */
function unbroken(line: Card['line']): Card['line'][] {
  const starts = line.flatMap(({ year }, index) =>
    index === 0 || year - (line[index - 1]?.year ?? 0) > 1 ? [index] : [],
  );
  return starts.map((start, index) => line.slice(start, starts[index + 1]));
}

/** Breaks a text at its spaces into lines that fit. */
export function wrapped(sentence: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of sentence.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function text(
  content: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  strong = false,
  anchor = 'start',
): string {
  const words = lettered(content, strong);
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-family="${letteredFamily(strong)}" font-size="${size}" fill="${colour}" text-anchor="${anchor}">${words}</text>`;
}

/** The sign of the site: two places and the way between them. */
function mark(x: number, y: number): string {
  return `<g transform="translate(${x} ${y}) scale(1.35)" fill="${colours.line}"><path d="M4.2 20.5C8 8.5 17 5.5 24 8.2l-.5 1.4C17.5 8 10 11 6.4 21.3z"/><circle cx="5.2" cy="21.2" r="3.2"/><circle cx="23.8" cy="9" r="2.2"/></g>`;
}
