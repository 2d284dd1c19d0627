import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { economyOf } from '../shared/phrases.ts';
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
  const amount = usd(newest.usd ?? 0);
  if (ofSender === null || ofReceiver === null) return say('finding.amount', { ...values, amount });
  const shares = { ofSender: part(ofSender), ofReceiver: part(ofReceiver) };
  return say('finding.shares', { ...values, amount, ...shares });
}

/** The newest amount, its standing, what flows back, and the newest estimate. */
export function amountFinding(model: AmountModel): readonly Message[] {
  const { newest, out, into } = model;
  const ends = endsOf(model);
  const said: Message[] = [newestSentence(model)];
  if (newest?.state === 'published' && out && into) said.push(...rankSentence(ends, out, into));
  const last = model.cells.findLast((cell) => cell.state === 'published');
  if (newest?.state !== 'published' && last)
    said.push(say('finding.last', { amount: usd(last.usd ?? 0), year: year(last.year) }));
  const back = model.back.findLast((cell) => cell.state !== 'modelled');
  if (back) {
    const values = { sender: ends.receiver, receiver: ends.sender, year: year(back.year) };
    const amount = usd(back.usd ?? 0);
    said.push(
      back.state === 'published'
        ? say('back.amount', { ...values, amount })
        : say(`back.${back.state}`, values),
    );
  }
  const modelled = model.cells.findLast((cell) => cell.state === 'modelled');
  if (modelled && modelled.year > (newest?.year ?? 0)) said.push(modelledSentence(modelled));
  return said;
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

function modelledSentence({ year: of, usd: amount, low, high }: Cell): Message {
  return say('finding.modelled', {
    year: year(of),
    amount: usd(amount ?? 0),
    low: usd(low ?? amount ?? 0),
    high: usd(high ?? amount ?? 0),
  });
}

/** Why there is nothing to draw: what the newest matrix says of the corridor. */
export function amountEmpty(model: AmountModel): Message | null {
  return hasAmount(model) ? null : newestSentence(model);
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
  ];
}

/** Every year with its release, its amount both ways and its shares at either end. */
export function amountTable(model: AmountModel): FigureTable {
  const exact = (cell: Cell | undefined): MessageValue | null =>
    cell === undefined || cell.usd === null ? null : amountOf(cell.usd, cell.state);
  const share = (value: number | null) => (value === null ? null : part(value));
  return {
    columns: ['year', 'amount', 'state', 'range', 'ofSender', 'ofReceiver', 'back'].map((name) =>
      say(`column.${name}`, endsOf(model)),
    ),
    rows: model.cells.map((cell) => [
      year(cell.year),
      exact(cell),
      { kind: 'message', value: origin(cell) },
      cell.low === null || cell.high === null
        ? null
        : { kind: 'message', value: say('range', { low: usd(cell.low), high: usd(cell.high) }) },
      share(cell.ofSender),
      share(cell.ofReceiver),
      exact(model.back.find((one) => one.year === cell.year)),
    ]),
  };
}

/** A published amount to the dollar; a modelled one is "about", and has no more digits than that. */
export function amountOf(value: number, state: Cell['state']): MessageValue {
  if (state !== 'modelled') return { kind: 'amount', value, unit: 'usd', as: 'full' };
  return { kind: 'message', value: say('about', { amount: usd(value) }) };
}

/** Where a year's cell is from, and what it is. */
export function origin({ state, release }: Cell): Message {
  if (release === null) return say('cell.modelled');
  return say(`cell.${state}`, { edition: { kind: 'edition', value: release.edition } });
}
