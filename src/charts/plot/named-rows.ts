import { wrapText } from './text-width.ts';
import { drawnText, lineHeight } from './tone.ts';

/** Rows under one another, each as high as its name needs; px. */
export interface NamedRows {
  rows: readonly { name: readonly string[]; start: number; height: number }[];
  height: number;
}

const oneLine = 24;
const twoLines = 32;

/** Lines of the longest names of economies in a narrow column. */
const mostLines = 4;

/**
 * @param room for a name on a line
 * @param over room of a name that stands over its row, on one line; 0 where it stands before it
 */
export function namedRows(names: readonly string[], space: number, over = 0): NamedRows {
  let height = 0;
  const rows = names.map((text) => {
    const name = wrapText(text, drawnText, space, over > 0 ? 2 : mostLines);
    const more = twoLines + Math.max(0, name.length - 2) * lineHeight;
    const own = over > 0 || name.length === 1 ? oneLine + over : more;
    const row = { name, start: height, height: own };
    height += own;
    return row;
  });
  return { rows, height };
}
