import { wordsOfAll } from './words-of-all.ts';

const missing = new Set([
  '',
  '..',
  '...',
  '....',
  '…',
  '….',
  '-',
  '--',
  '---',
  '–',
  '—',
  '−',
  '*',
  ':',
  '.',
  '?',
  '\\n',
  '#value!',
  '#ref!',
  '#div/0!',
  '#name?',
  '#num!',
  '#null!',
  ...wordsOfAll('cell.missing'),
]);
const longest = 24;

/** Whether a cell says that there is no value. */
export function isMissing(text: string): boolean {
  return text.length <= longest && missing.has(text.trim().toLowerCase());
}

/**
 * Whether a cell among numbers says that there is no value: also by a letter or two instead of it, as
 * in `.a` (Stata), `c`, `(b)`, or beside a sign for none, as in `: c` (Eurostat).
 */
export function isMissingFigure(text: string): boolean {
  // Most cells by far are numbers.
  if (text.length > longest || /^-?\d{2}/.test(text)) return false;
  if (isMissing(text)) return true;
  return coded.test(text.trim());
}

const coded =
  /^(?:\.[a-z_]|[a-wyz]|\([a-z]{1,3}\)|\[[a-z]{1,3}\]|[:.…‥\-–—*]+\s*[a-z]{1,3}|(?:[:.…‥\-–—]+\s*)?[([]?\d[)\]]?\/)$/i;

/** Numbers that stand for no value in many files: all nines, eights or sevens, at least two. */
export function isSentinel(text: string): boolean {
  return /^-(?:9{2,6}|8{2,6}|7{2,6})(?:\.0+)?$/.test(text) || /^9{3,9}(?:\.0+)?$/.test(text);
}
