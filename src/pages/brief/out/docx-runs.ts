/** A stretch of a line in one direction. */
export interface Run {
  text: string;
  rightToLeft: boolean;
}

const arabic = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const letter = /\p{L}/u;

/**
 * A line as runs of one direction each. Signs that isolate a stretch are not known to programs that read
 * documents, which draw them: the stretch is a run of its own instead, as are numbers of sources.
 */
export function runsOf(line: string, rightToLeft: boolean): Run[] {
  const runs: Run[] = [];
  const stretches = line.split(/([\u2066-\u2068][^\u2066-\u2069]*\u2069|\[[\d, ]+\])/);
  for (const [at, stretch] of stretches.entries()) {
    const text = stretch.replaceAll(/[\u2066-\u2069]/g, '');
    if (text === '') continue;
    const own = at % 2 === 0 ? rightToLeft : directionOf(text, rightToLeft);
    const last = runs.at(-1);
    if (last?.rightToLeft === own) last.text += text;
    else runs.push({ text, rightToLeft: own });
  }
  return runs.length === 0 ? [{ text: '', rightToLeft }] : runs;
}

/** By the first letter; numbers of sources, which have none, run from left to right. */
function directionOf(text: string, around: boolean): boolean {
  const first = letter.exec(text)?.[0];
  if (first !== undefined) return arabic.test(first);
  return text.startsWith('[') ? false : around;
}
