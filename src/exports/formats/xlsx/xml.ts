import { wellFormed } from '../../well-formed.ts';

/** Most characters that a spreadsheet's cell holds. */
const longest = 32_767;

/**
 * Text for a cell: what XML cannot hold is written as spreadsheets do, `_x0007_`, and what looks
 * like that already is kept from being read so; halves of characters become U+FFFD.
 */
export function cellText(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return attribute(
    wellFormed(cut)
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replaceAll(/[\p{Cc}\ufffe\uffff]/gu, (control) =>
        control === '\n' || control === '\t' ? control : escaped(control),
      ),
  );
}

/** Text inside an element or an attribute. */
export function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function escaped(control: string): string {
  return `_x${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Letters of a column, from 0: A, B, … Z, AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
