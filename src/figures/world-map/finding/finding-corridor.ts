import type { EconomyCode } from '../../../domain/economy.ts';
import { isFirm } from '../../../domain/evidence.ts';
import { flowUnit, isWomenShare, type Measure } from '../../../domain/measure.ts';
import { fewPeople } from '../../../domain/few-people.ts';
import type { Message } from '../../../domain/message.ts';
import type { FindingRows } from './finding-rows.ts';
import { findFlow } from '../flows/flow-table.ts';
import { intervalOf } from './interval.ts';
import { noFlow } from './no-data.ts';
import { amount, economyOf, share, year as sayYear } from '../../shared/phrases.ts';
import { message } from '../message.ts';
import type { Direction } from '../settings/settings.ts';

/**
 * Sender and receiver of a picked pair: the focus is the end that its direction says; with both
 * directions, the end that the measure is about.
 */
export function corridorEnds(
  measure: Measure,
  direction: Direction,
  focus: EconomyCode,
  other: EconomyCode,
): readonly [EconomyCode, EconomyCode] {
  const focusReceives = direction === 'both' ? measure.side === 'receiver' : direction === 'in';
  return focusReceives ? [other, focus] : [focus, other];
}

/** What flows through a picked corridor, and what flows back. */
export function corridorFinding(
  { measure, settings, table, flowYears }: FindingRows,
  focus: EconomyCode,
  other: EconomyCode,
): Message[] {
  const [sender, receiver] = corridorEnds(measure, settings.direction, focus, other);
  const kind = measure.flow;
  const year = sayYear(settings.year);
  const flow = table === null ? undefined : findFlow(table, sender, receiver);
  if (flow === undefined) {
    const years = flowYears.map((row) => row.year);
    if (table === null && years.includes(settings.year)) return [];
    const reason = noFlow(kind, settings.year, sender, receiver, table, years);
    if (!years.includes(settings.year)) return [reason];
    const ends = { sender: economyOf(sender), receiver: economyOf(receiver), year };
    return [message('finding.empty', { ...ends, reason: { kind: 'message', value: reason } })];
  }
  const unit = flowUnit(kind);
  const modelled = flow.status === 'modelled';
  const values = {
    year,
    sender: economyOf(sender),
    receiver: economyOf(receiver),
    amount: amount(flow.value, unit, modelled),
    ofReceiver: share(flow.value / table!.received[table!.indexOf.get(receiver)!]!),
    ofSender: share(flow.value / table!.sent[table!.indexOf.get(sender)!]!),
  } as const;
  if (isWomenShare(measure) && flow.female !== null && flow.value >= fewPeople && !flow.alike)
    return [
      message('finding.corridor_women', {
        ...values,
        women: amount((100 * flow.female) / flow.value, 'percent'),
      }),
    ];
  // Of the flows of one economy alone nobody knows what part of the other's they are.
  const alone = table!.of !== null && kind !== 'cost' ? '_alone' : '';
  const weak = isFirm(flow.status) ? alone : `_${flow.status}`;
  const sentences = [
    message(`finding.corridor${weak}.${kind}`, {
      ...values,
      quotes: { kind: 'count', value: flow.quotes ?? 0 },
    }),
  ];
  const back = kind === 'remittance' ? findFlow(table!, receiver, sender) : undefined;
  if (back !== undefined)
    sentences.push(
      message('finding.back', {
        receiver: economyOf(receiver),
        sender: economyOf(sender),
        amount: amount(back.value, unit, modelled),
      }),
    );
  if (modelled) sentences.push(...intervalOf(flow), message('modelled', { year }));
  return sentences;
}
