import { textWidth } from './text-width.ts';

/**
 * The least space, in px, in which each of some texts stands whole on `most` lines, broken where
 * `wrapText` breaks them.
 */
export function wholeWidth(texts: readonly string[], size: number, most: number): number {
  return texts.reduce((widest, text) => Math.max(widest, leastWidth(text, size, most)), 0);
}

function leastWidth(text: string, size: number, most: number): number {
  const parts = text.split(/(?<=[ -])/);
  const width = (from: number, to: number) =>
    textWidth(parts.slice(from, to).join('').trimEnd(), size);
  const from = (start: number, lines: number): number => {
    let least = width(start, parts.length);
    if (lines < 2) return least;
    for (let end = start + 1; end < parts.length; end++)
      least = Math.min(least, Math.max(width(start, end), from(end, lines - 1)));
    return least;
  };
  return from(0, most);
}
