import type { RawColumn, RawTable } from '../../parse/raw-table.ts';
import { replaced, rewritten, type Shaper } from './shaping.ts';

/** Of fewer parts a comma may be one in a name and in texts. */
const fewestParts = { '\t': 2, other: 3 };
const looked = 2_000;

/**
 * A key of several columns in one, as Eurostat writes it before the years: `freq,unit,geo\TIME_PERIOD`
 * over `A,NR,EL`. Every cell must have as many parts as the name.
 */
export const splitKey: Shaper = (raw) => {
  const found = findKey(raw);
  if (!found) return null;
  const { place, names } = found;
  const column = raw.columns[place]!;
  return {
    step: {
      id: `split_key:${place}`,
      kind: 'split_key',
      values: { column: column.header, count: names.length, text: names.join(' · ') },
    },
    done: () =>
      replaced(
        raw,
        place,
        names.map((header, at) => ({
          ...rewritten(column, (text) => text.split(',')[at]!.trim()),
          header,
        })),
      ),
  };
};

function findKey(raw: RawTable) {
  const fewest = raw.delimiter === '\t' ? fewestParts['\t'] : fewestParts.other;
  for (const [place, column] of raw.columns.entries()) {
    const names = namesIn(column, fewest);
    if (names) return { place, names };
  }
  return null;
}

function namesIn({ header, texts }: RawColumn, fewest: number): string[] | null {
  const names = header.split(',').map((name) => name.trim());
  if (names.length < fewest || names.some((name) => name === '') || texts.length < 2) return null;
  const parted = texts.slice(1, looked).every((text) => text.split(',').length === names.length);
  if (!parted) return null;
  // Behind the backslash stands what the columns are, not what the rows are.
  return names.map((name) => name.replace(/\s*\\.*$/, ''));
}
