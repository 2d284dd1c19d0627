import { columnBuilder, fullHeader, type RawColumn, type RawTable } from '../../parse/raw-table.ts';
import type { Question } from '../../step.ts';
import { isMissing } from '../missing.ts';
import type { Shaper } from './shaping.ts';
import { unsaidEnds, wayIn, type UnsaidEnds, type Way } from './way-words.ts';

/**
 * Rows of both directions, told by a column such as `Flow: Inflow / Outflow` beside a reporter and its
 * partner: each row's economies are put in the order in which its figure goes. Whose account a row is
 * stands in a column of its own, since two economies may tell one flow twice.
 */
export const bothWays: Shaper = (raw, { index, choices }) => {
  const place = raw.columns.findIndex((column) => tellsWays(column));
  if (place < 0) return null;
  const ends = unsaidEnds(raw, index);
  if (!ends) return null;
  const { header, texts } = raw.columns[place]!;
  const [first, second] = [ends.first, ends.second].map((at) => fullHeader(raw.columns[at]!));
  const id = `reporter:${place}`;
  const question: Question = {
    id,
    kind: 'reporter',
    values: { column: header, text: first!, other: second! },
    options: ['first', 'second'],
    answer: choices.answers[id] ?? null,
  };
  const reporter =
    ends.partner === null
      ? question.answer === 'second'
        ? ends.second
        : ends.first
      : ends.partner === ends.first
        ? ends.second
        : ends.first;
  const ways = texts.filter((text) => wayIn(text, header) !== null);
  return {
    step: {
      id: `both_ways:${place}`,
      kind: 'both_ways',
      values: { column: header, text: ways[0]!, other: ways[1]!, count: raw.rows },
    },
    questions: ends.partner === null ? [question] : [],
    done: () => turned(raw, place, ends, reporter),
  };
};

/** Whether all texts of a column say a way, and both are said. */
function tellsWays({ texts, header }: RawColumn): boolean {
  const said = texts.slice(1).filter((text) => !isMissing(text));
  if (said.length < 2 || said.length > 6) return false;
  const ways = new Set(said.map((text) => wayIn(text, header)));
  return ways.size === 2 && !ways.has(null);
}

function turned(raw: RawTable, direction: number, ends: UnsaidEnds, reporter: number): RawTable {
  const other = reporter === ends.first ? ends.second : ends.first;
  const textAt = (place: number, row: number) => {
    const { texts, ids } = raw.columns[place]!;
    return texts[ids[row]!]!;
  };
  const wayOf = raw.columns[direction]!.texts.map((text) =>
    wayIn(text, raw.columns[direction]!.header),
  );
  const way = (row: number): Way | null => wayOf[raw.columns[direction]!.ids[row]!]!;
  const built = (header: string, cell: (row: number) => string) => {
    const { add, done } = columnBuilder(header);
    for (let row = 0; row < raw.rows; row++) add(cell(row));
    return done();
  };
  const names = [reporter, other].map((place) => fullHeader(raw.columns[place]!)).join(' / ');
  const end = (which: 'start' | 'end') => ({
    ...built(`${names} [${which === 'start' ? 1 : 2}]`, (row) => {
      const told = way(row);
      if (told === null) return '';
      return textAt((told === 'out') === (which === 'start') ? reporter : other, row);
    }),
    end: which,
  });
  const account = built(accountName, (row) => textAt(reporter, row));
  return {
    ...raw,
    columns: raw.columns.flatMap((column, place) => {
      if (place === ends.first) return [end('start'), end('end')];
      return place === ends.second ? [account] : [column];
    }),
  };
}

/** A name of `column.source`: whose account of one thing each row is. */
const accountName = 'reported by';
