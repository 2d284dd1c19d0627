import type { Message } from '../../../domain/message.ts';
import { newestModel } from '../../newest-partners/model.ts';
import { newestFinding } from '../../newest-partners/text.ts';
import { partnersFinding, partnersModel } from '../../top-partners/model.ts';
import type { Question } from '../reading/question.ts';
import type { AnswerRows } from './plan.ts';

/**
 * What the economy's page says of its partners in the newest year, with all its doubts, or that none can
 * be told to be the largest; null where the question is of another year, or of nobody.
 */
export function newestPartners(question: Question, rows: AnswerRows): readonly Message[] | null {
  const [economy = ''] = question.economies;
  if (rows.newest === undefined) return null;
  const model = newestModel({ economies: [economy] }, { [economy]: rows.newest });
  const told = newestFinding({ ...model, lists: model.lists.filter(ofSide(question)) });
  return told.length > 0 ? told : null;
}

/** Why what the newest matrix has of the largest partner is doubted, where it is. */
export function doubtsOfMatrix(question: Question, rows: AnswerRows): readonly Message[] {
  const [economy = ''] = question.economies;
  if (rows.matrix === undefined) return [];
  const model = partnersModel({ economies: [economy] }, { [economy]: rows.matrix });
  return partnersFinding({ ...model, lists: model.lists.filter(ofSide(question)) }).slice(1);
}

function ofSide({ side }: Question): (list: { direction: 'received' | 'paid' }) => boolean {
  return ({ direction }) => direction === (side === 'in' ? 'received' : 'paid');
}
