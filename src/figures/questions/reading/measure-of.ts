import type { MeasureId } from '../../../domain/measure.ts';
import {
  isFlowShape,
  type AskedMeasure,
  type FlowSubject,
  type Question,
  type WomenCount,
} from './question.ts';

const ofFlow: Readonly<Record<FlowSubject, readonly [MeasureId, MeasureId]>> = {
  remittance: ['received', 'paid'],
  migrant: ['hosted', 'abroad'],
  women: ['hosted_women', 'abroad_women'],
  cost: ['cost_to', 'cost_from'],
  refugee: ['refugees_hosted', 'refugees_origin'],
};

const ofCount: Readonly<Record<WomenCount, MeasureId>> = {
  hosted_female: 'hosted_women',
  abroad_female: 'abroad_women',
};

/** The measure whose map shows what is asked. */
export function measureOf(question: Pick<Question, 'shape' | 'of' | 'side'>): MeasureId {
  const { of, side } = question;
  if (!isFlowShape(question)) return ofCount[of as WomenCount] ?? (of as MeasureId);
  const [incoming, outgoing] = ofFlow[of as FlowSubject];
  return side === 'out' ? outgoing : incoming;
}

/** Measures that are called otherwise here than on the map, or that the map does not have. */
const named: ReadonlySet<string> = new Set(['received', 'paid', 'hosted_female', 'abroad_female']);

/** Key of what is asked of economies, as it stands in a title. */
export function askedMeasureName(of: AskedMeasure): string {
  return named.has(of) ? `ask:measure.${of}` : `domain:measure.${of}`;
}
