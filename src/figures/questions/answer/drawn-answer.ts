import { isFirm } from '../../../domain/evidence.ts';
import type { Unit } from '../../../domain/measure.ts';
import { areModelled, flowUnit, measures } from '../../../domain/measure.ts';
import type { Answer } from './answer-question.ts';
import { measureOf } from '../reading/measure-of.ts';
import { groupsOf, isFlowShape, type Question } from '../reading/question.ts';
import { askedFlows } from './asked-flows.ts';
import { askedOf, askedValues } from './asked-values.ts';
import { seriesOf } from './group-answer.ts';
import { yearOf, type AnswerRows } from './plan.ts';
import { isDrawn } from './said-cost.ts';
import { untoldWomen } from './said-women.ts';
import { untold } from './untold.ts';

/** A bar for each line of an answer. */
export interface DrawnBars {
  kind: 'bars';
  unit: Unit;
  year: number;
  modelled: boolean;
  rows: readonly {
    economies: readonly string[];
    value: number;
    interval: readonly [low: number, high: number] | null;
    /** The one that is asked for, among others. */
    strong: boolean;
  }[];
}

/** A line for each economy or group over the years. */
export interface DrawnLines {
  kind: 'lines';
  unit: Unit;
  /** The year that is told, where it is one. */
  marked: number | null;
  fromZero: boolean;
  lines: readonly {
    /** An economy, a group, or the world. */
    of: string;
    points: readonly { x: number; y: number; thin: boolean }[];
  }[];
}

export type DrawnAnswer = DrawnBars | DrawnLines;

/** Stands for the world among economies. */
export const theWorld = 'world';
/** So many corridors beside the one that is asked for. */
const beside = 9;

/** What an answer's own numbers look like; null where there is nothing, or nothing to draw. */
export function drawnAnswer(
  question: Question,
  rows: AnswerRows,
  answer: Answer,
): DrawnAnswer | null {
  const drawn = isFlowShape(question)
    ? bars(question, rows, answer)
    : question.shape === 'ranking'
      ? ranked(question, answer)
      : lines(question, rows, answer);
  if (drawn.kind === 'lines')
    return drawn.lines.some(({ points }) => points.length > 1) ? drawn : null;
  // A cost below zero has no bar.
  return drawn.rows.length > 1 && drawn.rows.every(({ value }) => value >= 0) ? drawn : null;
}

function ranked(question: Question, answer: Answer): DrawnBars {
  return {
    kind: 'bars',
    unit: askedOf(question).measure.unit,
    year: yearOf(question),
    modelled: false,
    rows: listedBars(answer),
  };
}

function listedBars({ rows }: Answer): DrawnBars['rows'] {
  return rows.map(({ economies, number, interval }) => ({
    economies,
    value: number,
    interval: interval ?? null,
    strong: false,
  }));
}

function bars(question: Question, rows: AnswerRows, answer: Answer): DrawnBars {
  const { flow: kind } = measures[measureOf(question)];
  const [year = yearOf(question)] = answer.years;
  const base = {
    kind: 'bars' as const,
    unit: question.of === 'women' ? ('percent' as const) : flowUnit(kind),
    year,
    modelled: areModelled(kind, year),
  };
  if (question.shape !== 'corridor' || groupsOf(question).length > 0)
    return { ...base, rows: listedBars(answer) };
  // One corridor stands among the largest into its receiver.
  const [sender, receiver = ''] = question.economies;
  const among: Question = { ...question, shape: 'partners', economies: [receiver], side: 'in' };
  const { within } = askedFlows(among, rows);
  const one = within.find((row) => row.sender === sender);
  if (one === undefined) return { ...base, rows: [] };
  const others = within.filter((row) => row !== one).slice(0, beside);
  return {
    ...base,
    rows: within
      .filter((row) => row === one || others.includes(row))
      .map((row) => ({
        economies: [row.sender, row.receiver],
        value: row.value,
        interval: row.low == null || row.high == null ? null : ([row.low, row.high] as const),
        strong: row === one,
      })),
  };
}

function lines(question: Question, rows: AnswerRows, answer: Answer): DrawnLines {
  const asked = askedOf(question);
  const { measure } = asked;
  const { shape, since, until } = question;
  const spans = since !== null || until !== null;
  const inside = (year: number) => year >= (since ?? 0) && year <= (until ?? Infinity);
  const base = {
    kind: 'lines' as const,
    unit: measure.unit,
    marked: shape === 'trend' || spans ? null : (answer.years[0] ?? null),
    fromZero: measure.unit !== 'percent',
  };
  if (shape === 'world') {
    const { totals = [] } = rows;
    const most = Math.max(0, ...totals.map(({ economies }) => economies));
    return {
      ...base,
      lines: [
        {
          of: theWorld,
          // A sum of few economies is no world.
          points: totals
            .filter(({ published, economies }) => published !== null || economies >= 0.9 * most)
            .toSorted((a, b) => a.year - b.year)
            .map(({ year, published, summed }) => ({
              x: year,
              y: published ?? summed,
              thin: false,
            })),
        },
      ],
    };
  }
  const groups = groupsOf(question).length > 0;
  return {
    ...base,
    lines: question.economies.map((of) => ({
      of,
      points: groups
        ? seriesOf(question, of, rows)
            .filter(({ year }) => inside(year))
            .map(({ year, value, lacking }) => ({ x: year, y: value, thin: lacking }))
        : askedValues(question, rows)
            .filter((row) => row.economy === of && inside(row.year) && isDrawn(row, measure))
            .filter((row) => untold.has(row.status) || untoldWomen(row, asked, rows) === null)
            .toSorted((a, b) => a.year - b.year)
            .map(({ year, value, status }) => ({ x: year, y: value, thin: !isFirm(status) })),
    })),
  };
}
