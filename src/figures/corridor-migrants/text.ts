import { stockSeries } from '../../domain/measure.ts';
import { seriesName } from '../../domain/series-name.ts';
import { fewPeople } from '../../domain/few-people.ts';
import { migrantsCountedIn } from '../../domain/counted-in.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { economyOf } from '../shared/phrases.ts';
import type { Stock, StockModel } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `corridor-migrants:${key}`,
  values,
});

const persons = (value: number | null): MessageValue | null =>
  value === null ? null : { kind: 'amount', value, unit: 'persons', as: 'full' };

const year = (value: number): MessageValue => ({ kind: 'year', value });

/** The publisher's name for the revision. */
export function revision(model: Pick<StockModel, 'edition'>): Message {
  return seriesName(stockSeries(model.edition));
}

/** Women's share, in percent, where there are enough people to tell one and it was observed of them. */
export function womenTold({ women, persons, shared }: Stock): number | null {
  return persons < fewPeople || shared === true ? null : women;
}

/** How many there are now and which part of them women are, and how both changed. */
export function stockFinding(model: StockModel): readonly Message[] {
  const last = model.years.at(-1);
  const first = model.years.find((stock) => stock.persons > 0);
  if (!last) return [];
  const ends = { sender: economyOf(model.sender), receiver: economyOf(model.receiver) };
  const values = {
    ...ends,
    year: year(last.year),
    persons: { kind: 'amount', value: last.persons, unit: 'persons' },
  } as const;
  const women = womenTold(last);
  const now =
    women === null
      ? say('finding.now', values)
      : say('finding.women', { ...values, women: { kind: 'share', value: women } });
  const moved = movedOf(model);
  if (!first || first.year === last.year) return [now, ...moved];
  const before = {
    before: year(first.year),
    persons: { kind: 'amount', value: first.persons, unit: 'persons' },
  } as const;
  const womenBefore = womenTold(first);
  return [
    now,
    womenBefore === null
      ? say('finding.before', before)
      : say('finding.before_women', { ...before, women: { kind: 'share', value: womenBefore } }),
    ...moved,
  ];
}

/** That the newest number is that of an earlier year, which the publisher has grow like all others. */
export function movedOf({ sender, years }: StockModel): readonly Message[] {
  const last = years.at(-1);
  if (last?.movedSince === undefined) return [];
  const values = { sender: economyOf(sender), year: year(last.year), since: year(last.movedSince) };
  return [say('moved', values)];
}

/** Why nobody is drawn: counted elsewhere, or the publisher has no figure for the pair. */
export function stockEmpty(model: StockModel): Message | null {
  if (model.years.some((stock) => stock.persons > 0)) return null;
  const ends = { sender: economyOf(model.sender), receiver: economyOf(model.receiver) };
  for (const end of ['receiver', 'sender'] as const) {
    const inside = migrantsCountedIn(model[end]);
    if (inside !== null)
      return say('counted_in', { economy: ends[end], inside: economyOf(inside) });
  }
  if (model.years.length > 0) return say('zero', ends);
  const edition: MessageValue = { kind: 'message', value: revision(model) };
  return say('empty', { ...ends, edition });
}

/** How the stock is made, and where women's share was not observed. */
export function stockNotes(model: StockModel): readonly Message[] {
  const shared = model.years.filter((stock) => stock.shared === true);
  const told = { sender: economyOf(model.sender), receiver: economyOf(model.receiver) };
  return [...(shared.length > 0 ? [say('note_shared', told)] : []), say('note')];
}

/** Every year's women, men and all of them, in full. */
export function stockTable(model: StockModel): FigureTable {
  return {
    columns: ['year', 'women', 'men', 'both', 'share'].map((name) => say(`column.${name}`)),
    rows: model.years.map((stock) => [
      year(stock.year),
      persons(stock.female),
      persons(stock.male),
      persons(stock.persons),
      stock.women === null ? null : { kind: 'share', value: stock.women },
    ]),
  };
}
