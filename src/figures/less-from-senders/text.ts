import { estimatedWithout } from '../../domain/hardly-counted.ts';
import { isSameShare } from '../../domain/same-share.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { amount, economyOf, year } from '../shared/phrases.ts';
import { largestOf, type LessModel, type LessSender } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `less-from-senders:${key}`,
  values,
});
const part = (value: number): MessageValue => ({ kind: 'share', value });

/** A tenth of what is too little to have an interval of its own, in US$. */
const little = 1e5;
/** Shares under it, in percent, are told as under it. */
const tiny = 0.1;

/**
 * What 10 % less from the largest sender would have been, of each economy: in dollars and of GDP,
 * with the estimate's interval. Of under a million dollars it is only said that it is so little.
 */
export function lessFinding(model: LessModel): readonly Message[] {
  return model.economies.flatMap((economy): Message[] => {
    const first = largestOf(model, economy);
    const state = estimatedWithout(economy);
    if (!first) return [];
    return [
      state === null
        ? sentence(first)
        : say('finding.without', { economy: economyOf(economy), state: economyOf(state) }),
    ];
  });
}

function sentence(first: LessSender): Message {
  const { percent, percent_lower: low, percent_upper: high, lower, upper } = first;
  const values: Record<string, MessageValue> = {
    economy: economyOf(first.economy),
    partner: economyOf(first.partner),
    year: year(first.year),
    amount: amount(first.usd, 'usd'),
  };
  if (first.usd < little) return say('finding.little', values);
  if (lower === null || upper === null)
    return percent === null
      ? say('finding.dollars.alone', values)
      : say('finding.gdp.alone', { ...values, share: part(percent) });
  if (percent === null || low === null || high === null)
    return say(`finding.dollars.${lower === 0 ? 'up' : 'both'}`, {
      ...values,
      ...(lower === 0 ? {} : { low: amount(lower, 'usd') }),
      high: amount(upper, 'usd'),
    });
  if (low === 0)
    return say('finding.gdp.up', { ...values, share: part(percent), high: part(high) });
  if (high < tiny) return say('finding.gdp.tiny', values);
  if (isSameShare(low, high)) return say('finding.gdp.firm', { ...values, share: part(percent) });
  return say('finding.gdp.both', {
    ...values,
    share: part(percent),
    low: part(low),
    high: part(high),
  });
}

/** That this is arithmetic and no forecast, and what the ends of intervals are not. */
export function lessNotes(model: LessModel): readonly Message[] {
  const without = model.senders.filter(({ percent }) => percent === null);
  const [first] = without;
  return [
    say('note.how'),
    ...(first
      ? [say('note.no_gdp', { economy: economyOf(first.economy), year: year(first.year) })]
      : []),
    say('note.intervals'),
  ];
}

/** Every sender with what a tenth of it is. */
export function lessTable(model: LessModel): FigureTable {
  const columns = ['partner', 'economy', 'year', 'usd', 'interval', 'share', 'interval_gdp'];
  const range = (low: MessageValue | null, high: MessageValue | null): MessageValue | null =>
    low && high ? { kind: 'message', value: say('range', { low, high }) } : null;
  const usd = (value: number | null) => (value === null ? null : amount(value, 'usd'));
  const share = (value: number | null) => (value === null ? null : part(value));
  return {
    columns: columns.map((key) => say(`column.${key}`)),
    rows: model.senders.map((one) => [
      economyOf(one.partner),
      economyOf(one.economy),
      year(one.year),
      { kind: 'message', value: say('about', { amount: amount(one.usd, 'usd') }) },
      range(usd(one.lower), usd(one.upper)),
      share(one.percent),
      range(share(one.percent_lower), share(one.percent_upper)),
    ]),
  };
}
