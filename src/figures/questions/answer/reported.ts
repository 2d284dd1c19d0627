import type { SourceUse } from '../../../domain/editions/citation.ts';
import { matrixUse } from '../../../domain/editions/matrices.ts';
import { modelUses } from '../../../domain/editions/uses.ts';
import type { FigureKind } from '../../../domain/figure-kind.ts';
import type { Message } from '../../../domain/message.ts';
import { isReported, officialModel, type OfficialModel } from '../../corridor-official/model.ts';
import type { OfficialRows } from '../../corridor-official/rows.ts';
import { officialFinding, officialOpening } from '../../corridor-official/text.ts';
import { definitionNote } from '../../official/text.ts';
import { banks, reportersOf } from '../../official/reporters.ts';
import { groupsOf, type Question } from '../reading/question.ts';

/** What a central bank reports of a corridor, as its page is headed. */
export interface Reported {
  /** The bank's figure, what the matrix and the estimate have beside it, and what the bank counts. */
  sentences: readonly Message[];
  uses: readonly SourceUse[];
  /** Whether the estimate is among what is said. */
  kind: FigureKind;
  /** The year that the first of them tells. */
  years: readonly number[];
}

/** Whether a central bank may report the amount that is asked for. */
export function mayBeReported(question: Question): boolean {
  const { shape, of, economies } = question;
  const [sender = '', receiver = ''] = economies;
  return (
    shape === 'corridor' &&
    of === 'remittance' &&
    groupsOf(question).length === 0 &&
    reportersOf(sender, receiver).length > 0
  );
}

/**
 * What a central bank has of the corridor in the year that is asked for, or in the newest that it names
 * it for; null where it has no figure of it, so that the matrix or the estimate alone is told.
 */
export function reportedOf(question: Question, rows: Partial<OfficialRows>): Reported | null {
  const whole = modelOf(question, rows);
  const model = whole === null ? null : ofYear(whole, question.year);
  if (model === null || model.reports.length === 0) return null;
  if (question.year === null && !isReported(model)) return null;
  const [first, ...beside] = officialFinding(model);
  const opening = question.year === null ? officialOpening(model) : first;
  if (!opening) return null;
  const years = model.reports.flatMap((report) => report.years);
  const { year } = opening.values ?? {};
  const matrix = years.findLast((one) => one.matrix !== null);
  const estimated = years.some(({ modelled }) => (modelled?.usd ?? 0) > 0);
  return {
    sentences: [
      opening,
      ...beside,
      ...model.reports.map(({ source }) => definitionNote(source)),
      { id: 'official:note.apart' },
    ],
    years: year?.kind === 'year' ? [year.value] : [],
    uses: [
      ...model.reports.map(({ reporter }): SourceUse => ({
        source: banks[reporter].source,
        table: 'official_flow',
      })),
      ...(matrix ? matrixUse(matrix.year) : []),
      ...(estimated ? modelUses() : []),
    ],
    kind: estimated ? 'mixed' : 'published',
  };
}

/** What a bank says of a group that the sender is in, or that it never had anything: behind the answer. */
export function reportedBeside(
  question: Question,
  rows: Partial<OfficialRows>,
): Omit<Reported, 'years' | 'kind'> | null {
  const model = question.year === null ? modelOf(question, rows) : null;
  const said = model === null || isReported(model) ? null : officialOpening(model);
  if (model === null || said === null) return null;
  const sources = new Set([
    ...model.reports.map(({ source }) => source),
    ...(model.group === null ? [] : [model.group.source]),
  ]);
  return {
    sentences: [said],
    uses: [...sources].map((source): SourceUse => ({ source, table: 'official_flow' })),
  };
}

function modelOf(question: Question, rows: Partial<OfficialRows>): OfficialModel | null {
  const { ofSender, ofReceiver, sent, matricesOfSender, matricesOfReceiver } = rows;
  const [sender = '', receiver = ''] = question.economies;
  if (!mayBeReported(question) || !ofSender || !ofReceiver || !sent) return null;
  if (!matricesOfSender || !matricesOfReceiver) return null;
  return officialModel(
    { sender, receiver },
    { ofSender, ofReceiver, sent, matricesOfSender, matricesOfReceiver },
  );
}

/** What there is of one year, which of earlier ones is not told as the last. */
function ofYear(model: OfficialModel, year: number | null): OfficialModel {
  if (year === null) return model;
  const reports = model.reports.flatMap((report) => {
    const years = report.years.filter((one) => one.year === year);
    const newest = report.years.at(-1)?.year === year ? report.newest : year;
    return years.length === 0 ? [] : [{ ...report, newest, years }];
  });
  return { ...model, reports };
}
