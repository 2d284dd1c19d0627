import type { Dollars } from '../../domain/dollars.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { dollarAmount, dollarNotes, ofPriceYear } from '../shared/dollars.ts';
import { doubtSentence } from '../shared/doubt.ts';
import { economyOf } from '../shared/phrases.ts';
import { apartSentence } from './apart.ts';
import type { Cell } from './cell.ts';
import { hasAmount, type AmountModel, type Rank } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `corridor-amount:${key}`,
  values,
});

const usd = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'usd' });

const year = (value: number): MessageValue => ({ kind: 'year', value });

const part = (value: number): MessageValue => ({ kind: 'share', value });

/** Both ends, for any sentence about the corridor. */
export function endsOf({ sender, receiver }: Pick<AmountModel, 'sender' | 'receiver'>) {
  return { sender: economyOf(sender), receiver: economyOf(receiver) };
}

/** What the newest matrix says, in one sentence: an amount, or why there is none. */
export function newestSentence(model: AmountModel): Message {
  const { newest } = model;
  const ends = endsOf(model);
  if (newest === null) return say('none', ends);
  const values = { ...ends, year: year(newest.year) };
  if (newest.state !== 'published') return say(`state.${newest.state}`, values);
  const { ofSender, ofReceiver } = newest;
  const amount = dollarAmount(newest.usd ?? 0, model.dollars);
  if (ofSender === null || ofReceiver === null) return say('finding.amount', { ...values, amount });
  const shares = { ofSender: part(ofSender), ofReceiver: part(ofReceiver) };
  return say('finding.shares', { ...values, amount, ...shares });
}

/** The newest amount, its standing, what flows back, and the newest estimate. */
export function amountFinding(model: AmountModel): readonly Message[] {
  const { newest, out, into, dollars } = model;
  const ends = endsOf(model);
  const said: Message[] = [newestSentence(model)];
  if (newest?.state === 'published' && out && into) said.push(...rankSentence(ends, out, into));
  const last = model.cells.findLast((cell) => cell.state === 'published');
  if (newest?.state !== 'published' && last)
    said.push(
      say('finding.last', { amount: dollarAmount(last.usd ?? 0, dollars), year: year(last.year) }),
    );
  const back = model.back.findLast((cell) => cell.state !== 'modelled');
  if (back) {
    const values = { sender: ends.receiver, receiver: ends.sender, year: year(back.year) };
    const amount = dollarAmount(back.usd ?? 0, dollars);
    said.push(
      back.state === 'published'
        ? say('back.amount', { ...values, amount })
        : say(`back.${back.state}`, values),
    );
  }
  const modelled = model.cells.findLast((cell) => cell.state === 'modelled');
  if (modelled && isNewer(model, modelled))
    said.push(modelledSentence(modelled, dollars), ...apartSentence(model, modelled));
  return [...said, ...pairSentence(model, modelled)];
}

/** The newest estimate with its range, where it is of a later year than the newest matrix. */
export function newestEstimate(model: AmountModel): Message[] {
  const modelled = model.cells.findLast((cell) => cell.state === 'modelled');
  return modelled && isNewer(model, modelled) ? [modelledSentence(modelled, model.dollars)] : [];
}

function isNewer({ newest }: AmountModel, { year: of }: Cell): boolean {
  return of > (newest?.year ?? 0);
}

/** Why nothing is estimated of the pair, or why its newest estimate is doubted. */
function pairSentence(model: AmountModel, modelled: Cell | undefined): Message[] {
  const { sender, receiver, pair, newest } = model;
  if (!pair) return [];
  const { reason, since, part: of } = pair;
  if (reason === 'barred') return [say('left_out.barred', { ...endsOf(model), year: year(since) })];
  if (reason === 'one_balance') return [say('left_out.one_balance', endsOf(model))];
  if (!modelled || modelled.year <= (newest?.year ?? 0)) return [];
  return [doubtSentence(sender, receiver, { reason, part: of })];
}

/** The corridor's standing at both ends; where it is the only one, no rank is told. */
function rankSentence(ends: Message['values'], out: Rank, into: Rank): Message[] {
  const told = [...(out.of > 1 ? ['out'] : []), ...(into.of > 1 ? ['into'] : [])];
  if (told.length === 0) return [];
  return [
    say(`finding.rank.${told.length > 1 ? 'both' : told[0]}`, {
      ...ends,
      out: { kind: 'rank', value: out.rank, of: out.of },
      into: { kind: 'rank', value: into.rank, of: into.of },
    }),
  ];
}

function modelledSentence({ year: of, usd: amount, low, high }: Cell, dollars: Dollars): Message {
  return say(`finding.modelled${low === 0 ? '_up' : ''}${dollars === 'real' ? '_real' : ''}`, {
    year: year(of),
    base: ofPriceYear,
    amount: usd(amount ?? 0),
    ...(low === 0 ? {} : { low: usd(low ?? amount ?? 0) }),
    high: usd(high ?? amount ?? 0),
  });
}

/** Why there is nothing to draw: nothing can go there, or what the newest matrix says of it. */
export function amountEmpty(model: AmountModel): Message | null {
  if (hasAmount(model)) return null;
  return pairSentence(model, undefined)[0] ?? newestSentence(model);
}

/** What a user must know of matrices, zeros and the estimate, where they are drawn. */
export function amountNotes(model: AmountModel): readonly Message[] {
  const has = (state: Cell['state']) => model.cells.some((cell) => cell.state === state);
  const whole = model.cells.some((cell) => cell.year === 2018 && cell.state === 'zero');
  return [
    say('note.estimates'),
    ...(has('modelled') ? [say('note.modelled')] : []),
    ...(has('set_to_zero') || has('not_available') ? [say('note.set_to_zero')] : []),
    ...(whole ? [say('note.whole')] : []),
    ...dollarNotes(model.dollars),
  ];
}

/**
 * Every year with its release, its amount both ways and its shares at either end; the range and the
 * way back in the dollars of the model, and the amount in those of its year too.
 */
export function amountTable(model: AmountModel): FigureTable {
  const real = model.dollars === 'real';
  const exact = (cell: Cell | undefined, value: number | null | undefined): MessageValue | null =>
    cell === undefined || value == null ? null : amountOf(value, cell.state, 'nominal');
  const told = (cell: Cell | undefined) =>
    real && cell?.usd != null && cell.state !== 'modelled' ? usd(cell.usd) : exact(cell, cell?.usd);
  const share = (value: number | null) => (value === null ? null : part(value));
  const columns = real
    ? [
        'year',
        'amount',
        'amount_real',
        'state',
        'range_real',
        'ofSender',
        'ofReceiver',
        'back_real',
      ]
    : ['year', 'amount', 'state', 'range', 'ofSender', 'ofReceiver', 'back'];
  return {
    columns: columns.map((name) => say(`column.${name}`, { ...endsOf(model), base: ofPriceYear })),
    rows: model.cells.map((cell) => [
      year(cell.year),
      exact(cell, cell.nominal),
      ...(real ? [told(cell)] : []),
      { kind: 'message', value: origin(cell) },
      cell.low === null || cell.high === null
        ? null
        : { kind: 'message', value: say('range', { low: usd(cell.low), high: usd(cell.high) }) },
      share(cell.ofSender),
      share(cell.ofReceiver),
      told(model.back.find((one) => one.year === cell.year)),
    ]),
  };
}

/**
 * A published amount to the dollar, where its dollars are its year's; a modelled one is "about", and
 * has no more digits than that.
 */
export function amountOf(value: number, state: Cell['state'], dollars: Dollars): MessageValue {
  const amount = dollarAmount(value, dollars);
  if (state === 'modelled') return { kind: 'message', value: say('about', { amount }) };
  return dollars === 'real' ? amount : { kind: 'amount', value, unit: 'usd', as: 'full' };
}

/** Where a year's cell is from, and what it is. */
export function origin({ state, release }: Cell): Message {
  if (release === null) return say('cell.modelled');
  return say(`cell.${state}`, { edition: { kind: 'edition', value: release.edition } });
}
