import { flowSeries, measures } from '../../../domain/measure.ts';
import type { Parameters } from '../../../database/query.ts';
import { statements } from '../statements.ts';
import { totalsQuery } from '../../world-map/query/queries.ts';
import { askedGroup, groupParameter } from '../reading/asked-group.ts';
import { isCounted } from './counted.ts';
import { parameterOf, womenOfGroups } from './women-of-groups.ts';
import { groupsOf, isFlowShape, type Question } from '../reading/question.ts';
import { measureOf } from '../reading/measure-of.ts';
import { mapSettings, personsOf, sumsFlows, yearOf } from './plan.ts';

/**
 * The statement that gives the rows of an answer, with its parameters.
 *
 * @param years that the answer rests on, in order
 * @param reported whether a central bank's figure leads the answer
 */
export function statementOf(
  question: Question,
  years: readonly number[],
  reported = false,
): { sql: string; parameters: Parameters } {
  const { shape, of, economies, side, order, count, among, above, below, carries } = question;
  if (reported) {
    const [sender = '', receiver = ''] = economies;
    return {
      sql: statements.reported,
      parameters: { sender, receiver, year: question.year },
    };
  }
  const measure = measures[measureOf(question)];
  const [series] = measure.series;
  const year = isFlowShape(question) ? (years[0] ?? yearOf(question)) : yearOf(question);
  const limits = { above, below, count: count ?? 10 };
  const least = order === 'least';
  if (isFlowShape(question)) {
    const flows = {
      kind: measure.flow,
      series: flowSeries(measure.flow, series, year),
      year,
      ...endsOf(question),
    };
    if (sumsFlows(question)) {
      const { sender, receiver, senders, receivers, ...rest } = flows;
      const by = shape === 'corridor' ? 'all' : side === 'in' ? 'sender' : 'receiver';
      return {
        sql: statements.summedCorridors,
        parameters: {
          ...limits,
          ...rest,
          by,
          senders: senders ?? sender,
          receivers: receivers ?? receiver,
        },
      };
    }
    return {
      sql: statements.corridors,
      parameters: { ...limits, ...flows, least, carries, women: of === 'women' },
    };
  }
  if (shape === 'world') {
    const { sql, parameters } = totalsQuery(mapSettings(question));
    return { sql, parameters };
  }
  const persons = isCounted(question) ? personsOf(question) : null;
  if (shape === 'ranking')
    return {
      sql: statements.ranked,
      parameters: {
        ...limits,
        least,
        measure: measure.id,
        series,
        year,
        persons,
        among: among === null ? null : groupParameter(among),
      },
    };
  const women = womenOfGroups(question, years.length === 0 ? [year] : years);
  if (women !== null) return women;
  if (groupsOf(question).length > 0)
    return {
      sql: statements.summed,
      parameters: {
        measure: measure.id,
        series,
        named: economies.map(parameterOf).join(' '),
        years: (years.length === 0 ? [year] : years).join(' '),
      },
    };
  return {
    sql: statements.measureOf,
    parameters: {
      measure: measure.id,
      series,
      persons,
      economies: economies.join(' '),
      since: years[0] ?? year,
      until: years.at(-1) ?? year,
    },
  };
}

/** Between whom flows are asked for. */
function endsOf({ shape, side, economies: [first, second] }: Question) {
  const sending = shape === 'corridor' || side === 'out' ? first : undefined;
  const receiving = shape === 'corridor' ? second : side === 'in' ? first : undefined;
  const isGroup = (code: string | undefined) => code !== undefined && askedGroup(code) !== null;
  const one = (code: string | undefined) => (code === undefined || isGroup(code) ? null : code);
  const many = (code: string | undefined) =>
    code !== undefined && isGroup(code) ? parameterOf(code) : null;
  return {
    sender: one(sending),
    receiver: one(receiving),
    senders: many(sending),
    receivers: many(receiving),
  };
}
