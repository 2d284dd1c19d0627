import type { Message, MessageValue } from '../../domain/message.ts';
import { bankName, definitionNote, ratioSentence } from '../official/text.ts';
import { amount, economyOf, year } from '../shared/phrases.ts';
import type { OfficialPartnersModel, Partner, PartnerList } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `official-partners:${key}`,
  values,
});

/** Of each economy the largest partner as reported, and how the matrix or the estimate stands to it. */
export function officialPartnersFinding(model: OfficialPartnersModel): readonly Message[] {
  return model.economies.flatMap((economy): Message[] => {
    const list = model.lists.find((one) => one.economy === economy);
    const first = list?.top.find(({ partner }) => partner !== null);
    return list && first ? [largest(model, list, first), ...beside(model, first)] : [];
  });
}

function largest(model: OfficialPartnersModel, list: PartnerList, first: Partner): Message {
  return say(`finding.${list.direction}${first.share === null ? '' : '_share'}`, {
    economy: economyOf(list.economy),
    partner: economyOf(first.partner ?? ''),
    bank: bankName(list.source),
    amount: amount(first.usd, 'usd'),
    year: year(model.year),
    ...(first.share === null ? {} : { share: { kind: 'share', value: first.share } }),
  });
}

function beside(model: OfficialPartnersModel, first: Partner): Message[] {
  const of = (first.matrix ?? 0) > 0 ? 'matrix' : 'modelled';
  const other = first[of];
  if (other === null || other <= 0) return [];
  const { low, high } = first;
  const ranged = of === 'modelled' && low !== null && high !== null;
  return [
    say(`beside.${of}${ranged ? (low > 0 ? '_range' : '_up') : ''}`, {
      other: amount(other, 'usd'),
      at: year(model.year),
      ...(ranged && low > 0 ? { low: amount(low, 'usd') } : {}),
      ...(ranged ? { high: amount(high, 'usd') } : {}),
    }),
    ...ratioSentence(first.usd, other, of, ranged ? { low, high } : undefined),
  ];
}

export function officialPartnersEmpty({ lists, economies, year: of }: OfficialPartnersModel) {
  return lists.length > 0
    ? null
    : say('empty', { economy: economyOf(economies[0] ?? ''), year: year(of) });
}

/** What each bank counts, and that no figure corrects another. */
export function officialPartnersNotes({ lists }: OfficialPartnersModel): readonly Message[] {
  const sources = [...new Set(lists.map(({ source }) => source))];
  return [
    ...sources.map(definitionNote),
    ...(lists.some(({ all }) => all.some(({ group }) => group === 'eu'))
      ? [say('note.groups')]
      : []),
    { id: 'official:note.apart' },
  ];
}

/** A partner's or a group's name. */
export function nameOf({ partner, group }: Partner): MessageValue {
  return partner === null
    ? { kind: 'message', value: { id: `official:group.${group ?? 'other'}` } }
    : economyOf(partner);
}
