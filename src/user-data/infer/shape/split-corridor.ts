import type { RawColumn, RawTable } from '../../parse/raw-table.ts';
import type { Question } from '../../step.ts';
import { isMissing } from '../missing.ts';
import { rolesIn } from '../role-phrases.ts';
import { pairIn, type Pair } from './corridor-cell.ts';
import { replaced, rewritten, type ShapeContext, type Shaper } from './shaping.ts';

const looked = 2_000;
const enough = 0.6;

/** Both ends of a corridor in one column: `Qatar to Nepal`, `USA-IND`. */
export const splitCorridor: Shaper = (raw, context) => {
  const found = findColumn(raw, context);
  if (!found) return null;
  const { place, pairs } = found;
  const column = raw.columns[place]!;
  const [[text = '', pair] = []] = pairs;
  const turned = orderOf(column.header, [...pairs.values()]);
  const id = `corridor:${place}`;
  const question: Question = {
    id,
    kind: 'direction',
    values: { column: column.header, text: pair?.first ?? '', other: pair?.second ?? '' },
    options: ['first', 'second'],
    answer: context.choices.answers[id] ?? null,
  };
  const back = turned ?? question.answer === 'second';
  return {
    step: {
      id: `split_corridor:${place}`,
      kind: 'split_corridor',
      values: { column: column.header, count: pairs.size, text },
    },
    questions: turned === null ? [question] : [],
    done: () => {
      const end = (which: 'start' | 'end'): RawColumn => ({
        ...rewritten(column, (cell) => {
          const found = pairs.get(cell) ?? pairIn(cell, context.index);
          if (!found) return cell;
          const against = found.order === 'back' || (found.order === 'open' && back);
          return (which === 'start') === against ? found.second : found.first;
        }),
        header: `${column.header} [${which === 'start' ? 1 : 2}]`,
        end: which,
      });
      return replaced(raw, place, [end('start'), end('end')]);
    },
  };
};

function findColumn(
  raw: RawTable,
  { index }: ShapeContext,
): { place: number; pairs: Map<string, Pair> } | null {
  for (const [place, { texts }] of raw.columns.entries()) {
    const pairs = new Map<string, Pair>();
    let all = 0;
    for (const text of texts.slice(1, looked)) {
      if (isMissing(text)) continue;
      all++;
      const pair = text.length < 120 && /\p{L}/u.test(text) ? pairIn(text, index) : null;
      if (pair) pairs.set(text, pair);
      // Most columns are seen to be none by their first cells.
      else if (all > 20 && pairs.size < all * 0.3) break;
    }
    if (pairs.size > 0 && pairs.size >= all * enough) return { place, pairs };
  }
  return null;
}

/** Whether cells without a word of direction name the receiver first; null where nothing says it. */
function orderOf(header: string, pairs: readonly Pair[]): boolean | null {
  if (pairs.every(({ order }) => order !== 'open')) return false;
  const [first, second] = rolesIn(header);
  if (first && second) return first.role === 'receiver' || first.role === 'destination';
  const orders = new Set(pairs.map(({ order }) => order).filter((order) => order !== 'open'));
  return orders.size === 1 ? orders.has('back') : null;
}
