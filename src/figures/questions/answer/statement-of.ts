import { flowSeries, measures } from '../../../domain/measure.ts';
import type { Parameters } from '../../../database/query.ts';
import { statements } from '../statements.ts';
import { totalsQuery } from '../../world-map/query/queries.ts';
import { isFlowShape, type Question } from '../reading/question.ts';
import { mapSettings, measureOf, yearOf } from './plan.ts';

/**
 * The statement that gives the rows of an answer, with its parameters.
 *
 * @param years that the answer rests on, in order
 */
export function statementOf(
  question: Question,
  years: readonly number[],
): { sql: string; parameters: Parameters } {
  const { shape, of, economies, side, order, count, among, above, below, carries } = question;
  const measure = measures[measureOf(question)];
  const [series] = measure.series;
  const year = yearOf(question);
  const limits = { above, below, least: order === 'least', count: count ?? 10 };
  if (isFlowShape(question)) {
    const [first = null, second = null] = economies;
    return {
      sql: statements.corridors,
      parameters: {
        ...limits,
        kind: measure.flow,
        series: flowSeries(measure.flow, series, year),
        year,
        carries,
        women: of === 'women',
        sender: shape === 'corridor' || side === 'out' ? first : null,
        receiver: shape === 'corridor' ? second : side === 'in' ? first : null,
      },
    };
  }
  if (shape === 'world') {
    const { sql, parameters } = totalsQuery(mapSettings(question));
    return { sql, parameters };
  }
  if (shape === 'ranking') {
    const region = among !== null && among.length > 2 ? among : null;
    const income = among !== null && region === null ? among : null;
    return {
      sql: statements.ranked,
      parameters: { ...limits, measure: measure.id, series, year, region, income },
    };
  }
  return {
    sql: statements.measureOf,
    parameters: {
      measure: measure.id,
      series,
      economies: economies.join(' '),
      since: years[0] ?? year,
      until: years.at(-1) ?? year,
    },
  };
}
