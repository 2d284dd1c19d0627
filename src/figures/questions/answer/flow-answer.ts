import { fewPeople } from '../../../domain/few-people.ts';
import { isFirm } from '../../../domain/evidence.ts';
import { areModelled, flowUnit, measures, type Unit } from '../../../domain/measure.ts';
import type { Message, MessageValue } from '../../../domain/message.ts';
import { amount, economyOf, share, year as sayYear } from '../../shared/phrases.ts';
import { intervalOf } from '../../world-map/finding/interval.ts';
import { noFlow } from '../../world-map/finding/no-data.ts';
import { flowTable } from '../../world-map/flows/flow-table.ts';
import type { FlowRow } from '../../world-map/query/rows.ts';
import { asLarge } from '../../top-partners/tied.ts';
import { askedFlows } from './asked-flows.ts';
import type { Question } from '../reading/question.ts';
import type { AskedFlow } from './asked-flow.ts';
import { estimatedPartners } from './estimated-partners.ts';
import { measureOf } from '../reading/measure-of.ts';
import { nameOf } from '../reading/asked-name.ts';
import { groupFlows } from './group-flows.ts';
import { newestAmount } from './newest-amount.ts';
import { inOwnYear } from './own-year.ts';
import { withInterval } from './with-interval.ts';
import { sumsFlows, yearOf, type AnswerRows } from './plan.ts';
import { doubtsOfMatrix, newestPartners } from './told-partners.ts';
import { say, type FlowsTold } from './told-values.ts';

/** What is told of corridors. */
export function flowAnswer(question: Question, asked: AnswerRows): FlowsTold {
  if (sumsFlows(question)) return groupFlows(question, asked);
  const { year, rows } = inOwnYear(question, asked);
  const { flow: kind } = measures[measureOf(question)];
  const modelled = areModelled(kind, year);
  const unit: Unit = question.of === 'women' ? 'percent' : flowUnit(kind);
  const { all, within } = askedFlows(question, rows);
  const [first] = within;
  if (question.shape === 'corridor') {
    const sentences = corridor(question, rows);
    const known = (rows.flows ?? []).some((row) => (row.value ?? 0) > 0 && isAsked(question, row));
    const newest = known ? null : newestAmount(question, rows);
    if (newest === null) return { sentences, listed: [], modelled };
    return { ...newest, sentences: [...newest.sentences, ...sentences], listed: [] };
  }
  const listed = within.slice(0, question.count ?? 10).map((row) => ({
    economies:
      question.shape === 'corridors'
        ? [row.sender, row.receiver]
        : [question.side === 'in' ? row.sender : row.receiver],
    year,
    value: amount(row.value, unit, modelled),
    number: row.value,
    interval: interval(row).interval,
  }));
  if (first === undefined)
    return {
      sentences: [
        all.length === 0
          ? noCorridor(question, year)
          : say('no_row_within', { year: sayYear(year) }),
      ],
      listed,
      modelled,
      year,
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
      sentences: withInterval(
        newestPartners(question, rows) ??
          estimatedPartners(economy, question.side ?? 'in', year, within),
      ),
      listed,
      modelled,
      year,
    };
  const tied = tiedWith(question, year, within, (value) => amount(value, unit, modelled));
  const way = question.shape === 'corridors' ? 'all' : (question.side ?? 'in');
  const ending = modelled ? 'modelled' : question.order;
  const leads = tied ?? say(`flows.${question.of}.${way}_${ending}`, values);
  return {
    sentences: [
      ofGroup(question, leads),
      ...(ranked ? doubtsOfMatrix(question, rows) : []),
      ...(modelled && !tied ? intervalOf(interval(first)) : []),
      ...(ranked
        ? []
        : [say('within_corridors', { found: { kind: 'count', value: within.length } })]),
    ],
    listed,
    modelled,
    year,
  };
}

/** That there are no figures: on the corridors of an economy, or on those that are asked about. */
function noCorridor({ shape, side, economies: [economy] }: Question, year: number): Message {
  if (shape !== 'partners' || economy === undefined)
    return say('no_corridor', { year: sayYear(year) });
  return say(side === 'out' ? 'no_corridor_from' : 'no_corridor_to', {
    economy: economyOf(economy),
    year: sayYear(year),
  });
}

function isAsked({ economies: [sender, receiver] }: Question, flow: FlowRow): boolean {
  return flow.sender === sender && flow.receiver === receiver;
}

/** Of the corridors of a group its name comes first. */
function ofGroup({ shape, side, economies: [group] }: Question, finding: Message): Message {
  if (shape !== 'corridors' || group === undefined) return finding;
  return say(side === 'in' ? 'corridors_to' : 'corridors_from', {
    group: nameOf(group),
    finding: { kind: 'message', value: finding },
  });
}

/**
 * What is said where the second is as large as the first: exactly, or of amounts that a publisher
 * estimates within a tenth, as on an economy's page. Null where one leads.
 */
function tiedWith(
  { of, shape, side, economies: [economy = ''] }: Question,
  year: number,
  [first, second]: readonly AskedFlow[],
  shown: (value: number) => MessageValue,
): Message | null {
  if (first === undefined || second === undefined) return null;
  const told = { year: sayYear(year), amount: shown(first.value) };
  if (second.value === first.value) return say('corridors_tied', told);
  if (of !== 'remittance' || first.status === 'modelled') return null;
  if (second.value < asLarge * first.value) return null;
  const next = shown(second.value);
  if (shape === 'corridors')
    return say('tied.all', {
      ...told,
      next,
      sender: economyOf(first.sender),
      receiver: economyOf(first.receiver),
      other_sender: economyOf(second.sender),
      other_receiver: economyOf(second.receiver),
    });
  const partner = (row: AskedFlow) => economyOf(side === 'in' ? row.sender : row.receiver);
  return say(`tied.${side ?? 'in'}`, {
    ...told,
    next,
    economy: economyOf(economy),
    partner: partner(first),
    other: partner(second),
  });
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
        { id: `ask:answer.note.${row.value < fewPeople ? 'few' : 'alike'}` },
      ];
    return [
      {
        id: 'world-map:finding.corridor_women',
        values: { ...told, women: amount(one.value, 'percent') },
      },
    ];
  }
  if (row.status === 'modelled')
    return withInterval([say('corridor_modelled', told), ...intervalOf(interval(row))]);
  if (!isFirm(row.status) && row.status !== 'alike')
    return [{ id: `world-map:finding.corridor_${row.status}.${kind}`, values: told }];
  const words = kind === 'cost' ? 'finding.corridor' : 'finding.corridor_alone';
  return [{ id: `world-map:${words}.${kind}`, values: told }];
}
