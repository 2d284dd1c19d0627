import type { RawTable } from '../../parse/raw-table.ts';
import type { Choices, Question, Step } from '../../step.ts';
import type { EconomyIndex } from '../economy-index.ts';
import { bothWays } from './both-ways.ts';
import { flags } from './flags.ts';
import { net } from './net.ts';
import { oppositeColumns } from './opposite-columns.ts';
import type { ShapeContext, Shaper, Shaping } from './shaping.ts';
import { splitCorridor } from './split-corridor.ts';
import { splitKey } from './split-key.ts';
import { unitRow } from './unit-row.ts';

/** In this order: what is split or taken off by one is seen by the next. */
const shapers: readonly Shaper[] = [
  unitRow,
  splitKey,
  splitCorridor,
  net,
  oppositeColumns,
  bothWays,
  flags,
];

/** A file as a plain table of columns: every change is told as a step, and not done where it was undone. */
export function shape(read: RawTable, index: EconomyIndex, choices: Choices): Shaping {
  const context: ShapeContext = { index, choices };
  const steps: Step[] = [];
  const questions: Question[] = [];
  let raw = read;
  for (const shaper of shapers) {
    const found = shaper(raw, context);
    if (!found) continue;
    steps.push(found.step);
    if (choices.undone.includes(found.step.id)) continue;
    questions.push(...(found.questions ?? []));
    raw = found.done();
  }
  return { raw, steps, questions };
}
