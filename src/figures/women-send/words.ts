import { intervalNote, settingWords } from '../modelled-flows/phrases.ts';
import { unobservedOfWorld } from '../../domain/unobserved.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { SendPart, WomenSendModel } from './model.ts';

const share = (value: number): MessageValue => ({ kind: 'share', value });
const ratio = (value: number): MessageValue => ({ kind: 'count', value: Math.round(100 * value) });

/** The world's range first; then what the chosen assumption makes of it. */
export function womenSendFinding({ world, settings }: WomenSendModel): readonly Message[] {
  if (!world) return [];
  const chosen = world.parts[settings.sending] ?? 0;
  return [
    {
      id: 'women-send:finding.range',
      values: {
        low: share(world.low),
        high: share(world.high),
        year: { kind: 'year', value: settings.year },
      },
    },
    {
      id: `women-send:finding.${settings.sending}`,
      values: {
        share: share(chosen),
        amount: { kind: 'amount', value: (chosen / 100) * world.usd, unit: 'usd' },
        cents: { kind: 'count', value: settings.ratio },
      },
    },
  ];
}

export function womenSendSubtitle({ settings }: WomenSendModel): Message {
  return {
    id: 'women-send:subtitle',
    values: {
      year: { kind: 'year', value: settings.year },
      ...settingWords(settings),
    },
  };
}

/** Why there is no single number, what each assumption rests on, and what is left out. */
export function womenSendNotes(model: WomenSendModel): readonly Message[] {
  const { survey } = model;
  const [left] = survey.left;
  const notes: Message[] = [
    { id: 'women-send:note.why' },
    { id: 'women-send:note.unobserved', values: { part: share(unobservedOfWorld) } },
    ...intervalNote(model.settings),
    {
      id: 'women-send:note.income',
      values: { unknown: share(model.unknownIncome) },
    },
    {
      id: 'women-send:note.survey',
      values: {
        count: { kind: 'count', value: survey.countries },
        low: ratio(survey.low),
        high: ratio(survey.high),
        median: ratio(survey.median),
      },
    },
  ];
  if (left)
    notes.push({
      id: 'women-send:note.thin',
      values: {
        economy: { kind: 'economy', value: left.economy },
        women: { kind: 'count', value: left.women_asked },
        men: { kind: 'count', value: left.men_asked },
      },
    });
  notes.push({
    id: 'women-send:note.unallocated',
    values: { amount: { kind: 'amount', value: model.unallocated, unit: 'usd' } },
  });
  return notes;
}

export function womenSendTable(model: WomenSendModel): FigureTable {
  const column = (name: string): Message => ({ id: `women-send:column.${name}` });
  return {
    columns: [
      column(model.settings.list === 'corridor' ? 'corridor' : 'receiver'),
      column('usd'),
      ...model.shown.map((one): Message => ({ id: `women-send:sending.${one}` })),
    ],
    rows: [...(model.world ? [model.world] : []), ...model.rows].map((part) => [
      { kind: 'message', value: partName(part) },
      { kind: 'amount', value: part.usd, unit: 'usd' },
      ...model.shown.map((one) => share(part.parts[one] ?? 0)),
    ]),
  };
}

/** Whose money an amount is. */
export function partName({ sender, receiver }: SendPart): Message {
  if (receiver === null) return { id: 'women-send:world' };
  const to: MessageValue = { kind: 'economy', value: receiver };
  return sender === null
    ? { id: 'figures:cell', values: { value: to } }
    : {
        id: 'women-send:corridor',
        values: { sender: { kind: 'economy', value: sender }, receiver: to },
      };
}
