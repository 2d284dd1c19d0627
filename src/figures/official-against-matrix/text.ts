import type { Message, MessageValue } from '../../domain/message.ts';
import { definitionNote, ratioSentence, bankName } from '../official/text.ts';
import { amount, economyOf, year } from '../shared/phrases.ts';
import type { AgainstModel } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `official-against-matrix:${key}`,
  values,
});
const count = (value: number): MessageValue => ({ kind: 'count', value });

/** The first corridor, how the two stand there, how many are far apart, and what one side lacks. */
export function againstFinding(model: AgainstModel): readonly Message[] {
  const { of, pairs, apart, alone, settings } = model;
  const [first] = pairs;
  if (!first) return [];
  const values = { at: year(settings.year), corridors: count(pairs.length), apart: count(apart) };
  return [
    say(`finding.${of}`, {
      sender: economyOf(first.sender),
      receiver: economyOf(first.receiver),
      bank: bankName(first.source),
      year: year(settings.year),
      amount: amount(first.usd, 'usd'),
      other: amount(first.other, 'usd'),
    }),
    ...ratioSentence(first.usd, first.other, of),
    ...(pairs.length > 1 ? [say(apart > 0 ? 'apart.some' : 'apart.none', values)] : []),
    ...(alone.usd > 0
      ? [
          say(`alone.${of}`, {
            corridors: count(alone.corridors),
            amount: amount(alone.usd, 'usd'),
          }),
        ]
      : []),
  ];
}

export function againstEmpty({ pairs, settings }: AgainstModel): Message | null {
  return pairs.length > 0 ? null : say('empty', { year: year(settings.year) });
}

/** How it is ordered, what each bank counts, that no figure corrects another. */
export function againstNotes({ settings, sources, of }: AgainstModel): readonly Message[] {
  return [
    say(`note.${settings.order}`),
    { id: 'official:note.apart' },
    ...(of === 'modelled' ? [say('note.modelled', { at: year(settings.year) })] : []),
    ...sources.map(definitionNote),
  ];
}
