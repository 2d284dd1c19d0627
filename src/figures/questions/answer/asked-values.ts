import { measures, type Measure } from '../../../domain/measure.ts';
import type { ValueRow } from '../../world-map/query/rows.ts';
import { measureOf } from '../reading/measure-of.ts';
import type { AskedMeasure, Question } from '../reading/question.ts';
import { isCounted } from './counted.ts';
import type { AnswerRows } from './plan.ts';

/** What is asked of economies: the measure, in the unit that is told, and what its sentences are called. */
export interface Asked {
  measure: Measure;
  words: AskedMeasure;
}

export function askedOf(question: Question): Asked {
  const measure = measures[measureOf(question)];
  return {
    measure: isCounted(question) ? { ...measure, unit: 'persons', additive: true } : measure,
    words: question.of as AskedMeasure,
  };
}

/** The rows that are asked for: women as they were counted, where that is. */
export function askedValues(question: Question, rows: AnswerRows): readonly ValueRow[] {
  const { values = [] } = rows;
  return isCounted(question) ? womenCounted(rows) : values;
}

/**
 * Women counted, where `values` are their shares and `persons` all. Shares are kept to six digits, so
 * the counts are, too.
 */
export function womenCounted({ values = [], persons = [] }: AnswerRows): readonly ValueRow[] {
  const all = new Map(persons.map((row) => [`${row.economy} ${row.year}`, row.value]));
  return values.flatMap((row) => {
    const whole = all.get(`${row.economy} ${row.year}`);
    return whole === undefined ? [] : [{ ...row, value: Math.round((whole * row.value) / 100) }];
  });
}
