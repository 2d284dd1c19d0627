import type { SourceUse } from '../../../domain/editions/citation.ts';
import { matrixUse, newestMatrixYear } from '../../../domain/editions/matrices.ts';
import { measures } from '../../../domain/measure.ts';
import type { FigureKind } from '../../../domain/figure-kind.ts';
import type { Message } from '../../../domain/message.ts';
import { flowUses, valueUses } from '../../world-map/sources.ts';
import { isFlowShape, type Question } from '../reading/question.ts';
import { flowAnswer } from './flow-answer.ts';
import { economyAnswer } from './economy-answer.ts';
import { uncounted } from './known-of.ts';
import type { ListedRow } from './listed-row.ts';
import { measureOf } from '../reading/measure-of.ts';
import { yearOf, type AnswerRows } from './plan.ts';
import { reportedBeside, reportedOf } from './reported.ts';

/** What is answered, not yet said. */
export interface Answer {
  /** The first is the answer, the others what must be known of it. */
  sentences: readonly Message[];
  rows: readonly ListedRow[];
  kind: FigureKind;
  uses: readonly SourceUse[];
  /** Years that it rests on, in order; none where there is no figure. */
  years: readonly number[];
  /** Whether a central bank's figure leads. */
  reported: boolean;
}

/** The answer to a question, from its rows. */
export function answerTo(question: Question, rows: AnswerRows): Answer {
  const measure = measures[measureOf(question)];
  const [series] = measure.series;
  if (!isFlowShape(question)) {
    const { sentences, listed, years } = economyAnswer(question, rows);
    // Of a year without figures no edition is known: the newest was looked into.
    const of =
      years.length === 0
        ? [yearOf({ ...question, year: null })]
        : [...new Set([years[0]!, years.at(-1)!])];
    return {
      sentences: [...sentences, ...uncounted(question)],
      rows: listed,
      years,
      reported: false,
      kind: 'published',
      uses: [
        ...of.flatMap((year) => valueUses(measure, series, year)),
        ...matrixUse(...yearsIn(sentences, 'matrix')),
        // A revision of the stock goes by its year.
        ...yearsIn(sentences, 'before').map((year) => ({
          source: 'undesa-ims',
          edition: String(year),
        })),
      ],
    };
  }
  const reported = reportedOf(question, rows);
  const beside = reportedBeside(question, rows);
  const { sentences, listed, modelled, year = yearOf(question) } = flowAnswer(question, rows);
  const known = (rows.flowYears ?? []).some((one) => one.year === year);
  if (reported !== null) return { ...reported, rows: [], reported: true };
  return {
    sentences: [...sentences, ...(beside?.sentences ?? []), ...uncounted(question)],
    rows: listed,
    years: [year],
    reported: false,
    kind: !modelled ? 'published' : beside === null ? 'modelled' : 'mixed',
    uses: [
      ...flowUses(measure.flow, series, known ? year : yearOf({ ...question, year: null })),
      ...(beside?.uses ?? []),
      ...(question.carries === null ? [] : matrixUse(newestMatrixYear)),
    ],
  };
}

/** The years that sentences name under a name. */
function yearsIn(sentences: readonly Message[], name: 'matrix' | 'before'): number[] {
  return sentences.flatMap(({ values }) => {
    const year = values?.[name];
    return year?.kind === 'year' ? [year.value] : [];
  });
}
