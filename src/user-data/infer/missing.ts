import { wordsOfAll } from './words-of-all.ts';

const missing = new Set([
  '',
  '..',
  '...',
  '…',
  '-',
  '–',
  '—',
  '−',
  '*',
  ':',
  '.',
  '?',
  ...wordsOfAll('cell.missing'),
]);

/** Whether a cell says that there is no value. */
export function isMissing(text: string): boolean {
  return text.length <= 14 && missing.has(text.trim().toLowerCase());
}
