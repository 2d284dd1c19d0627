import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { amount, economyOf, year } from '../shared/phrases.ts';
import { costValue } from '../shared/sending-goals.ts';
import { dearOf, type KeptEconomy, type KeptModel } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `kept-at-goal:${key}`,
  values,
});
const usd = (value: number): MessageValue => amount(value, 'usd');

/** Sums under it, in US$, are told as under it. */
const little = 1e6;

/** What families would have kept at 3 %, and over which part of the money that is. */
export function keptFinding(model: KeptModel): readonly Message[] {
  return model.told.flatMap((one) => [sumSentence(one), ...doubtSentence(one), coverSentence(one)]);
}

function sumSentence(one: KeptEconomy): Message {
  const named = { economy: economyOf(one.economy), year: year(one.year) };
  if (dearOf(one).length === 0) return say('finding.none', named);
  if (one.kept < little) return say('finding.little', named);
  const values: Record<string, MessageValue> = { ...named, amount: usd(one.kept) };
  if (!one.range) return say('finding.alone', values);
  // The estimate is one of the methods.
  const [low, high] = [Math.min(one.range[0], one.kept), Math.max(one.range[1], one.kept)];
  if (low.toPrecision(3) === high.toPrecision(3)) return say('finding.firm', values);
  return say('finding.range', { ...values, low: usd(low), high: usd(high) });
}

/** Under this part of the sum nothing is said of what is doubted of it. */
const noticed = 0.05;

/** What of the sum is on amounts of which it is doubted that they were sent. */
function doubtSentence({ kept, doubted }: KeptEconomy): Message[] {
  if (kept < little || doubted.kept < noticed * kept) return [];
  return [
    say('doubted', {
      amount: usd(doubted.kept),
      partners: { kind: 'economies', value: doubted.senders.slice(0, 3) },
    }),
  ];
}

/** The corridors that have a price, and what they carry of all that is received. */
function coverSentence({ economy, corridors, covered, year: of, quarter }: KeptEconomy): Message {
  const [first] = corridors;
  const values: Record<string, MessageValue> = {
    economy: economyOf(economy),
    year: year(of),
    quarter: { kind: 'quarter', value: quarter },
    share: { kind: 'share', value: covered },
  };
  return corridors.length === 1
    ? say('cover.one', { ...values, partner: economyOf(first?.sender ?? '') })
    : say('cover.many', { ...values, count: { kind: 'count', value: corridors.length } });
}

/** Why nothing is told, or null if something is. */
export function keptEmpty(model: KeptModel): Message | null {
  if (model.told.length > 0) return null;
  const [few] = model.untold;
  if (few)
    return say('empty.few', {
      economy: economyOf(few.economy),
      year: year(few.year),
      quarter: { kind: 'quarter', value: few.quarter },
    });
  return say('empty.none', {
    economy: economyOf(model.economies[0] ?? ''),
    year: year(model.newest),
  });
}

/** What is reckoned and left out, and who is missing. */
export function keptNotes(model: KeptModel): readonly Message[] {
  const few = model.untold.map(({ economy }) => economy);
  return [
    say('note.how'),
    ...(few.length > 0 ? [say('note.few', { economies: { kind: 'economies', value: few } })] : []),
    say('note.range'),
  ];
}

/** Every corridor with a price, those at or under the goal too. */
export function keptTable(model: KeptModel): FigureTable {
  const columns = ['sender', 'receiver', 'quarter', 'percent', 'usd', 'kept'];
  return {
    columns: columns.map((key) => say(`column.${key}`)),
    rows: model.told.flatMap(({ corridors }) =>
      corridors.map((row): (MessageValue | null)[] => [
        economyOf(row.sender),
        economyOf(row.receiver),
        { kind: 'quarter', value: row.quarter },
        costValue(row.percent),
        { kind: 'message', value: say('about', { amount: usd(row.usd) }) },
        row.kept > 0
          ? { kind: 'message', value: say('about', { amount: usd(row.kept) }) }
          : { kind: 'message', value: say('at_goal') },
      ]),
    ),
  };
}
