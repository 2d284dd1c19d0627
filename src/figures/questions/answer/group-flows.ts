import { newestMatrixYear } from '../../../domain/editions/matrices.ts';
import { areModelled, flowUnit, measures } from '../../../domain/measure.ts';
import type { Message, MessageValue } from '../../../domain/message.ts';
import { amount, economyOf, share, year as sayYear } from '../../shared/phrases.ts';
import { asLarge } from '../../top-partners/tied.ts';
import { measureOf } from '../reading/measure-of.ts';
import type { Question } from '../reading/question.ts';
import { askedFlows } from './asked-flows.ts';
import { nameOf } from '../reading/asked-name.ts';
import { yearOf, type AnswerRows } from './plan.ts';
import { say, type FlowsTold } from './told-values.ts';

/** What the corridors of a group carry together, by partner. */
export interface PartnerSum {
  partner: string;
  value: number;
}

/** The partners of a group by what they add up to, the largest first. */
export function partnerSums(question: Question, rows: AnswerRows): readonly PartnerSum[] {
  const limits = { above: null, below: null };
  const sums = new Map<string, number>();
  for (const row of askedFlows({ ...question, ...limits }, rows).all) {
    const partner = question.side === 'in' ? row.sender : row.receiver;
    sums.set(partner, (sums.get(partner) ?? 0) + row.value);
  }
  return [...sums]
    .map(([partner, value]) => ({ partner, value }))
    .toSorted((a, b) => b.value - a.value || (a.partner < b.partner ? -1 : 1));
}

/**
 * What is told of flows of a group, added up. Of money by a published matrix alone: the single
 * estimates of a year are no sums, as nothing is known of how their errors go together.
 */
export function groupFlows(question: Question, rows: AnswerRows): FlowsTold {
  const year = yearOf(question);
  const { flow: kind } = measures[measureOf(question)];
  const none = { listed: [], modelled: false };
  if (areModelled(kind, year))
    return {
      ...none,
      sentences: [
        say('group_modelled', { year: sayYear(year), matrix: sayYear(newestMatrixYear) }),
      ],
    };
  if (question.shape === 'corridor') return { ...none, sentences: corridor(question, rows) };
  const unit = flowUnit(kind);
  const all = partnerSums(question, rows);
  const total = all.reduce((sum, { value }) => sum + value, 0);
  const { above, below, side } = question;
  const within = all.filter(
    ({ value }) => value > (above ?? -Infinity) && value < (below ?? Infinity),
  );
  const [first, second] = within;
  if (first === undefined)
    return {
      ...none,
      sentences: [say(all.length === 0 ? 'no_corridor' : 'no_row_within', { year: sayYear(year) })],
    };
  const near = question.of === 'remittance' ? asLarge : 1;
  const tied = second !== undefined && second.value >= near * first.value;
  const [group = ''] = question.economies;
  const values: Record<string, MessageValue> = {
    group: nameOf(group),
    year: sayYear(year),
    partner: economyOf(first.partner),
    amount: amount(first.value, unit),
    share: share(first.value / total),
  };
  return {
    modelled: false,
    sentences: [
      tied
        ? say(`group_tied.${question.of}.${side ?? 'in'}`, {
            ...values,
            other: economyOf(second.partner),
            next: amount(second.value, unit),
          })
        : say(`group_partners.${question.of}.${side ?? 'in'}`, values),
      ...(above === null && below === null
        ? []
        : [say('within', { found: { kind: 'count' as const, value: within.length } })]),
    ],
    listed: within.slice(0, question.count ?? 10).map(({ partner, value }) => ({
      economies: [partner],
      year,
      value: amount(value, unit),
      number: value,
    })),
  };
}

function corridor(question: Question, rows: AnswerRows): Message[] {
  const [sender = '', receiver = ''] = question.economies;
  const { all } = askedFlows(question, rows);
  const year = sayYear(yearOf(question));
  const unit = flowUnit(measures[measureOf(question)].flow);
  if (all.length === 0) return [say('no_corridor', { year })];
  return [
    say(`group_corridor.${question.of}`, {
      sender: nameOf(sender),
      receiver: nameOf(receiver),
      year,
      amount: amount(
        all.reduce((sum, { value }) => sum + value, 0),
        unit,
      ),
    }),
  ];
}
