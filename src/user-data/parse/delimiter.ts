/** What may separate the cells of a text. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * What separates the cells of a text: the sign that most lines have the same number of. A comma
 * inside numbers or names loses to a sign that as many lines agree on.
 */
export function guessDelimiter(sample: string): Delimiter {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(sample)?.[1];
  const named = delimiters.find((candidate) => candidate === said);
  if (named) return named;
  const lines = linesOf(sample).slice(0, 60);
  let best: Delimiter = ',';
  let most = 0;
  for (const candidate of delimiters) {
    const counts = lines.map((line) => occurrences(line, candidate));
    const tally = new Map<number, number>();
    for (const count of counts) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
    let score = 0;
    for (const [count, times] of tally)
      score = Math.max(score, (times / lines.length) * (1 + Math.log2(1 + count) / 10));
    if (candidate === '\t') score *= 1.2;
    // A comma may be a decimal sign, and where another sign does as well it is likely one.
    if (candidate === ',') score *= 0.9 - 0.4 * betweenDigits(lines);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

/** Lines outside quotes, without the last one if it may be cut. */
function linesOf(sample: string): string[] {
  const lines: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < sample.length; at++) {
    const sign = sample.charCodeAt(at);
    if (sign === 34) quoted = !quoted;
    else if ((sign === 10 || sign === 13) && !quoted) {
      if (at > start) lines.push(sample.slice(start, at));
      start = at + 1;
    }
  }
  if (lines.length === 0 || start === 0)
    return sample.split(/[\r\n]+/).filter((line) => line !== '');
  return lines;
}

/** The share of commas that stand between two digits, 0 to 1. */
function betweenDigits(lines: readonly string[]): number {
  let [all, inside] = [0, 0];
  for (const line of lines) {
    all += occurrences(line, ',');
    inside += line.match(/(?<=\d),(?=\d)/g)?.length ?? 0;
  }
  return all === 0 ? 0 : Math.min(1, inside / all);
}

function occurrences(line: string, sign: string): number {
  let quoted = false;
  let count = 0;
  for (let at = 0; at < line.length; at++) {
    const here = line[at];
    if (here === '"') quoted = !quoted;
    else if (here === sign && !quoted) count++;
  }
  return count;
}
