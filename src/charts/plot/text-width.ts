/**
 * Width of a line of text in the atlas' face, in px: an estimate from letter classes, good to
 * about a tenth, so that a picture can be laid out where no browser measures (server, worker).
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += letterWidth(letter);
  return ems * size;
}

function letterWidth(letter: string): number {
  if (/[iIlj.,:;'’|! ]/.test(letter)) return 0.29;
  if (/[mwMW%@—−]/.test(letter)) return 0.87;
  if (/[A-Z]/.test(letter)) return 0.66;
  if (/[\u0600-\u06ff]/.test(letter)) return 0.5;
  return 0.57;
}

/** The text, shortened with an ellipsis to fit `space` px. */
export function fitText(text: string, size: number, space: number): string {
  if (textWidth(text, size) <= space) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > space) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/**
 * The text on `most` lines at the most, broken between words or after a hyphen where it is wider
 * than `space` px; shortened only where that is not enough.
 */
export function wrapText(text: string, size: number, space: number, most = 2): string[] {
  if (textWidth(text, size) <= space) return [text];
  if (most < 2) return [fitText(text, size, space)];
  const parts = text.split(/(?<=[ -])/);
  for (let first = parts.length - 1; first > 0; first--) {
    const line = parts.slice(0, first).join('').trimEnd();
    if (textWidth(line, size) <= space)
      return [line, ...wrapText(parts.slice(first).join(''), size, space, most - 1)];
  }
  return [fitText(text, size, space)];
}
