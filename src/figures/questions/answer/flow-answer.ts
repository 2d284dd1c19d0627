import { fewPeople } from '../../../domain/few-people.ts';
import { isFirm } from '../../../domain/evidence.ts';
import { areModelled, flowUnit, measures, type Unit } from '../../../domain/measure.ts';
import type { Message, MessageValue } from '../../../domain/message.ts';
import { amount, economyOf, share, year as sayYear } from '../../shared/phrases.ts';
import { intervalOf } from '../../world-map/finding/interval.ts';
import { noFlow } from '../../world-map/finding/no-data.ts';
import { flowTable } from '../../world-map/flows/flow-table.ts';
import type { FlowRow } from '../../world-map/query/rows.ts';
import type { Question } from '../reading/question.ts';
import type { ListedRow } from './listed-row.ts';
import type { AskedFlow } from './asked-flow.ts';
import { estimatedPartners } from './estimated-partners.ts';
import { measureOf, yearOf, type AnswerRows } from './plan.ts';

export interface FlowsTold {
  sentences: readonly Message[];
  listed: readonly ListedRow[];
  modelled: boolean;
}

const say = (id: string, values: Readonly<Record<string, MessageValue>>): Message => ({
  id: `ask:answer.${id}`,
  values,
});

/** The corridors with evidence of what is asked, in the order asked for, and those within the limits. */
export function askedFlows(
  question: Question,
  { flows = [], carried = [] }: AnswerRows,
): { all: readonly AskedFlow[]; within: readonly AskedFlow[] } {
  const { of, side, shape, economies, above, below, carries, order } = question;
  const [first, second] = economies;
  const amounts = new Map(carried.map((row) => [`${row.sender}-${row.receiver}`, row.value]));
  const all = flows.flatMap((row): AskedFlow[] => {
    const { value, female, status } = row;
    if (value === null || !(value > 0 || of === 'cost')) return [];
    if (status === 'zero' || status === 'not_available') return [];
    if (shape === 'corridor' && !(row.sender === first && row.receiver === second)) return [];
    if (shape === 'partners' && (side === 'in' ? row.receiver : row.sender) !== first) return [];
    if (of !== 'women') return isFirm(status) || status === 'alike' ? [{ ...row, value }] : [];
    if (value < fewPeople || female === null || status === 'alike') return [];
    return [{ ...row, value: (100 * female) / value }];
  });
  const within = all
    .filter(
      ({ sender, receiver, value }) =>
        value > (above ?? -Infinity) &&
        value < (below ?? Infinity) &&
        (carries === null || (amounts.get(`${sender}-${receiver}`) ?? 0) > carries),
    )
    .toSorted(
      (a, b) =>
        (order === 'least' ? a.value - b.value : b.value - a.value) ||
        (`${a.sender}${a.receiver}` < `${b.sender}${b.receiver}` ? -1 : 1),
    );
  return { all, within };
}

/** What is told of corridors. */
export function flowAnswer(question: Question, rows: AnswerRows): FlowsTold {
  const year = yearOf(question);
  const { flow: kind } = measures[measureOf(question)];
  const modelled = areModelled(kind, year);
  const unit: Unit = question.of === 'women' ? 'percent' : flowUnit(kind);
  const { all, within } = askedFlows(question, rows);
  const [first, second] = within;
  if (question.shape === 'corridor')
    return { sentences: corridor(question, rows), listed: [], modelled };
  const listed = within.slice(0, question.count ?? 10).map((row) => ({
    economies:
      question.shape === 'corridors'
        ? [row.sender, row.receiver]
        : [question.side === 'in' ? row.sender : row.receiver],
    year,
    value: amount(row.value, unit, modelled),
  }));
  if (first === undefined)
    return {
      sentences: [say(all.length === 0 ? 'no_corridor' : 'no_row_within', { year: sayYear(year) })],
      listed,
      modelled,
    };
  const [economy = ''] = question.economies;
  const total = all.reduce((sum, row) => sum + row.value, 0);
  const values = {
    year: sayYear(year),
    economy: economyOf(economy),
    partner: economyOf(question.side === 'in' ? first.sender : first.receiver),
    sender: economyOf(first.sender),
    receiver: economyOf(first.receiver),
    amount: amount(first.value, unit, modelled),
    share: share(first.value / total),
  };
  const ranked = question.above === null && question.below === null && question.carries === null;
  if (modelled && ranked && question.shape === 'partners' && question.order === 'most')
    return {
      sentences: estimatedPartners(economy, question.side ?? 'in', year, within),
      listed,
      modelled,
    };
  const tied = second !== undefined && second.value === first.value;
  const way = question.shape === 'corridors' ? 'all' : (question.side ?? 'in');
  const ending = modelled ? 'modelled' : question.order;
  return {
    sentences: [
      ...(tied
        ? [say('corridors_tied', { year: values.year, amount: values.amount })]
        : [say(`flows.${question.of}.${way}_${ending}`, values)]),
      ...(modelled && !tied ? intervalOf(interval(first)) : []),
      ...(ranked
        ? []
        : [say('within_corridors', { found: { kind: 'count', value: within.length } })]),
    ],
    listed,
    modelled,
  };
}

function interval({ low, high }: FlowRow) {
  return { interval: low == null || high == null ? null : ([low, high] as const) };
}

function corridor(question: Question, rows: AnswerRows): Message[] {
  const [sender = '', receiver = ''] = question.economies;
  const { of } = question;
  const { flow: kind } = measures[measureOf(question)];
  const year = yearOf(question);
  const { flows = [], flowYears = [] } = rows;
  const ends = { sender: economyOf(sender), receiver: economyOf(receiver), year: sayYear(year) };
  const row = flows.find((one) => one.sender === sender && one.receiver === receiver);
  if (
    row === undefined ||
    row.value === null ||
    row.status === 'zero' ||
    row.status === 'not_available' ||
    (row.value === 0 && kind !== 'cost')
  ) {
    const reason = noFlow(
      kind,
      year,
      sender,
      receiver,
      flowTable(flows, true, receiver),
      flowYears.map((one) => one.year),
    );
    if (!flowYears.some((one) => one.year === year)) return [reason];
    return [
      {
        id: 'world-map:finding.empty',
        values: { ...ends, reason: { kind: 'message', value: reason } },
      },
    ];
  }
  const told = { ...ends, amount: amount(row.value, flowUnit(kind)) };
  if (of === 'women') {
    const [one] = askedFlows(question, rows).all;
    if (one === undefined)
      return [
        { id: 'world-map:finding.corridor_alone.migrant', values: told },
        { id: row.value < fewPeople ? 'world-map:card.few' : 'world-map:card.alike' },
      ];
    return [
      {
        id: 'world-map:finding.corridor_women',
        values: { ...told, women: amount(one.value, 'percent') },
      },
    ];
  }
  if (row.status === 'modelled')
    return [say('corridor_modelled', told), ...intervalOf(interval(row))];
  if (!isFirm(row.status) && row.status !== 'alike')
    return [{ id: `world-map:finding.corridor_${row.status}.${kind}`, values: told }];
  const words = kind === 'cost' ? 'finding.corridor' : 'finding.corridor_alone';
  return [{ id: `world-map:${words}.${kind}`, values: told }];
}
