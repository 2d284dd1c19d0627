import { newestMatrixYear } from '../../domain/editions/matrices.ts';
import { shownShare } from '../../domain/same-share.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { amount, economyOf, year } from '../shared/phrases.ts';
import type { NewestModel, Partner } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `newest-partners:${key}`,
  values,
});
const usd = (value: number): MessageValue => amount(value, 'usd');
const part = (value: number): MessageValue => ({ kind: 'share', value });

/** The largest sender, or the largest receiver where nothing is received, with its interval. */
export function newestFinding(model: NewestModel): readonly Message[] {
  return model.economies.flatMap((economy): Message[] => {
    const list = model.lists.find((one) => one.economy === economy && one.top.length > 0);
    const [first] = list?.top ?? [];
    if (!list || !first) return [];
    return [
      say(
        `finding.${list.direction}${isAll(first) ? '_all' : ''}.${first.lower === 0 ? 'up' : 'both'}`,
        {
          economy: economyOf(economy),
          partner: economyOf(first.partner),
          year: year(model.year),
          amount: usd(first.usd),
          ...(isAll(first) ? {} : { share: part(first.share) }),
          ...(first.lower === 0 ? {} : { low: usd(first.lower) }),
          high: usd(first.upper),
        },
      ),
    ];
  });
}

/** Whether a partner has all there is. */
function isAll({ share }: Partner): boolean {
  return shownShare(share) === 100;
}

/** From this part of all that an economy sends on, in percent, a corridor is nearly the total. */
const nearlyAll = 95;

/** What the estimate is, and what its intervals are not. */
export function newestNotes(model: NewestModel): readonly Message[] {
  const sent = model.lists.some((list) => list.direction === 'paid' && list.top.length > 0);
  const alone = model.lists.some(
    ({ direction, top: [first] }) =>
      direction === 'paid' && first !== undefined && first.share >= nearlyAll,
  );
  return [
    say('note.how', { year: year(model.year), matrix: year(newestMatrixYear) }),
    ...(sent ? [say('note.receivers', { year: year(model.year) })] : []),
    say('note.intervals'),
    ...(alone ? [say('note.nearly_all')] : []),
  ];
}

export function newestEmpty(model: NewestModel): Message | null {
  if (model.lists.some((list) => list.empty === null)) return null;
  return say('empty.all', {
    economy: economyOf(model.economies[0] ?? ''),
    year: year(model.year),
  });
}

/** Every partner, not only those drawn. */
export function newestTable(model: NewestModel): FigureTable {
  const columns = ['partner', 'economy', 'direction', 'usd', 'interval', 'share'];
  return {
    columns: columns.map((key) => say(`column.${key}`)),
    rows: model.lists.flatMap((list) =>
      list.all.map((one): MessageValue[] => [
        economyOf(one.partner),
        economyOf(list.economy),
        { kind: 'message', value: say(`direction.${list.direction}`) },
        { kind: 'message', value: say('about', { amount: usd(one.usd) }) },
        {
          kind: 'message',
          value: say('range', { low: usd(one.lower), high: usd(one.upper) }),
        },
        part(one.share),
      ]),
    ),
  };
}
