import { newestMatrixYear } from '../../../domain/editions/matrices.ts';
import { groupsOf, type Question } from '../reading/question.ts';
import { yearOf } from './plan.ts';

/** A figure of the atlas that shows what an answer tells, with its settings as in an address. */
export interface FittingFigure {
  figure: FittingFigureId;
  search: string;
}

export const fittingFigures = [
  'money-over-time',
  'women-share-over-time',
  'displacement-over-time',
  'conflict-deaths',
  'newest-partners',
  'top-partners',
  'corridor-amount',
  'corridor-migrants',
  'corridor-official',
] as const;
export type FittingFigureId = (typeof fittingFigures)[number];

/**
 * The figure in which the numbers of an answer stand as they are told; null where none of the atlas has
 * them so, and the answer's own rows are drawn.
 *
 * @param reported whether a central bank's figure leads the answer
 */
export function fittingFigure(question: Question, reported = false): FittingFigure | null {
  const { shape, of, economies } = question;
  const [first = '', second = ''] = economies;
  if (groupsOf(question).length > 0) return null;
  const one = (figure: FittingFigureId): FittingFigure => ({
    figure,
    search: `economies=${first}`,
  });
  if (shape === 'value' || shape === 'trend') {
    if (of === 'received' || of === 'paid') return one('money-over-time');
    if (of === 'hosted_women' || of === 'abroad_women') return one('women-share-over-time');
    if (of === 'refugees_hosted' || of === 'refugees_origin') return one('displacement-over-time');
    return of === 'conflict_deaths' ? one('conflict-deaths') : null;
  }
  if (shape === 'compare' && of === 'received')
    return { figure: 'money-over-time', search: `economies=${economies.join()}` };
  if (shape === 'corridor' && reported)
    return { figure: 'corridor-official', search: `sender=${first}&receiver=${second}` };
  if (shape === 'corridor' && (of === 'remittance' || of === 'migrant'))
    return {
      figure: of === 'remittance' ? 'corridor-amount' : 'corridor-migrants',
      search: `sender=${of === 'remittance' ? first : second}&receiver=${of === 'remittance' ? second : first}`,
    };
  if (shape !== 'partners' || of !== 'remittance' || limited(question)) return null;
  if (question.year === newestMatrixYear) return one('top-partners');
  return yearOf(question) === yearOf({ ...question, year: null }) ? one('newest-partners') : null;
}

function limited({ above, below, carries }: Question): boolean {
  return above !== null || below !== null || carries !== null;
}
