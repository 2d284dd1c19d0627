import '../../../../../src/app/style/tokens.css';
import './table.css';
import type { PlacedEconomy } from '../../../../../src/domain/placed-economy.ts';
import type { CorridorRow } from '../../../../../src/figures/corridor-table/rows.ts';
import { manyTimes } from '../../../lib/many-times.ts';
import { answersWith } from '../rounds.ts';
import { drawn, frames } from '../script-time.ts';
import { json } from '../world.ts';
import { agGrid } from './ag-grid.ts';
import { ours } from './ours.tsx';
import { settledAfter } from './settled-after.ts';

export interface Question {
  program: 'ours' | 'ag-grid';
  /** So many times the real rows; kept from one question to the next. */
  times: number;
}

/** Milliseconds to the last change of the page's content, of each; a frame while it is scrolled. */
export interface Answer {
  rows: number;
  passing: number;
  first: number;
  sort: number;
  again: number;
  filter: number;
  scroll: number;
}

const given = await json<{ rows: CorridorRow[]; economies: PlacedEconomy[] }>('corridors.json');
let made: { times: number; rows: readonly CorridorRow[] } = { times: 1, rows: given.rows };

answersWith(async ({ program: name, times }: Question): Promise<Answer> => {
  if (made.times !== times) made = { times, rows: manyTimes(given.rows, times) };
  const { rows } = made;
  const field = document.createElement('div');
  field.style.blockSize = '640px';
  document.querySelector('#table')!.append(field);
  const program = name === 'ours' ? await ours(field, given.economies) : agGrid(field);
  await drawn();
  const first = await settledAfter(field, () => program.draw(rows));
  const sort = await settledAfter(field, () => program.sort(true));
  const again = await settledAfter(field, () => program.sort(false));
  const filter = await settledAfter(field, () => program.filter(10_000_000));
  const passing = program.passing();
  program.filter(null);
  await drawn();
  const scroller = program.scroller();
  const { whole: scroll } = await frames(40, (at) => {
    scroller.scrollTop = at * 400;
  });
  program.remove();
  field.remove();
  return { rows: rows.length, passing, first, sort, again, filter, scroll };
});
