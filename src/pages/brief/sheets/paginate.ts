/** A sheet of A4 at 96 px to the inch, in px: its size, and the margins within which it is written. */
export const sheet = { width: 794, height: 1123, side: 45, end: 53 } as const;

/** Height of what fits on a sheet. */
export const room = sheet.height - 2 * sheet.end;

/** What stands on a sheet one below the other. */
export interface Measured {
  height: number;
  /** A heading, which never stands alone at the foot of a sheet. */
  withNext: boolean;
}

/**
 * Which parts begin a new sheet: none is cut, and a heading goes with what it heads. What is higher than
 * a sheet begins one.
 *
 * @param gap between two parts, px
 * @returns the place of the first part of each sheet
 */
export function sheetStarts(parts: readonly Measured[], gap: number, most = room): number[] {
  const starts: number[] = [];
  let used = Infinity;
  for (let at = 0; at < parts.length; at += 1) {
    const height = together(parts, at, gap);
    if (used + gap + height > most && !isBegun(starts, parts, at)) {
      starts.push(at);
      used = parts[at]?.height ?? 0;
    } else used += gap + (parts[at]?.height ?? 0);
  }
  return starts;
}

/** Whether a part follows a heading that begins the sheet for its sake. */
function isBegun(starts: readonly number[], parts: readonly Measured[], at: number): boolean {
  const start = starts.at(-1);
  if (start === undefined) return false;
  return parts.slice(start, at).every(({ withNext }) => withNext) && start < at;
}

/** The height of a part with what must follow it. */
function together(parts: readonly Measured[], at: number, gap: number): number {
  let height = 0;
  for (let next = at; next < parts.length; next += 1) {
    const part = parts[next];
    height += (next > at ? gap : 0) + (part?.height ?? 0);
    if (part?.withNext !== true) break;
  }
  return height;
}
