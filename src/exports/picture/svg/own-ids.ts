/** Stands for the prefix of a picture's ids until all of it is drawn; no text of ours has it. */
export const idMark = '\u{E000}';

/**
 * Gives a picture ids of its own, made from all that it says and shows: two different pictures in
 * one page, drawn on any day by anyone, do not take each other's patterns and clips.
 *
 * @param svg a picture whose ids begin with the mark
 */
export function withOwnIds(svg: string): string {
  return svg.replaceAll(idMark, `atlas-${digest(svg)}-`);
}

/** Two halves of 32 bits: FNV-1a over the units of a text (Fowler, Noll and Vo), and one that counts places too. */
function digest(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193) + at;
  }
  return [one, other].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
}
