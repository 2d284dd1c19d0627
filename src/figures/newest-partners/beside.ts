import type { EconomyCode } from '../../domain/economy.ts';
import { newestMatrixYear } from '../../domain/editions/matrices.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { amount, economyOf, year } from '../shared/phrases.ts';
import { asLarge } from '../top-partners/tied.ts';
import type { Excluded, NewestModel, Partner, PartnerList } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `newest-partners:${key}`,
  values,
});
const usd = (value: number): MessageValue => amount(value, 'usd');
const part = (value: number): MessageValue => ({ kind: 'share', value });

/** A record of so many years before tells nothing against an estimate. */
const old = 10;

/** Within it two amounts are told as about the same. */
const alike = 0.1;

/** From here on a record of all is too small a part of one corridor to tell against it. */
const sliver = 5;

/** That one part is more than the record of all that its sender paid, in its year or the last with a record. */
export function aboveRecord(
  { economy, direction, year: of }: PartnerList,
  { partner, usd: part, paid, paidYear }: Partner,
): Message[] {
  if (paid === null || part <= paid) return [];
  if (paidYear !== null && paidYear < of - old) return [];
  const older = paidYear !== null && paidYear !== of;
  return [
    say(`${part > sliver * paid ? 'above_sliver' : 'above_record'}${older ? '_of' : ''}`, {
      partner: economyOf(direction === 'received' ? partner : economy),
      receiver: economyOf(direction === 'received' ? economy : partner),
      paid: usd(paid),
      year: year(of),
      ...(older ? { of: year(paidYear) } : {}),
    }),
  ];
}

/** That the matrix which the estimate rests on is far from the record of its year, and the estimate weak. */
export function weak({ economy, apart }: PartnerList): Message[] {
  if (apart === null) return [];
  const asKnomad = apart.knomad !== null && Math.abs(apart.knomad / apart.matrix - 1) <= alike;
  return [
    say(asKnomad ? 'weak_knomad' : 'weak', {
      economy: economyOf(economy),
      matrix: year(newestMatrixYear),
      amount: usd(apart.matrix),
      recorded: usd(apart.recorded),
    }),
  ];
}

/** That the matrix has another partner first; with those that are barred that is no wonder. */
export function ledBefore(
  model: NewestModel,
  list: PartnerList,
  first: Partner,
  barred: readonly Excluded[],
): Message[] {
  const before = list.ledBefore;
  if (!before || before.partner === first.partner) return [];
  if (barred.some(({ partners }) => partners.includes(before.partner))) return [];
  // Two that the matrix has level led neither of them.
  if ((first.before ?? 0) >= asLarge * before.share) return [];
  const values = {
    matrix: year(newestMatrixYear),
    other: economyOf(before.partner),
    share: part(before.share),
    partner: economyOf(first.partner),
  };
  const led = list.direction === 'received' ? 'led' : 'led_paid';
  if (list.direction === 'paid' && !list.all.some(({ partner }) => partner === before.partner))
    return isExcluded(model, before.partner)
      ? []
      : [say('led_paid.absent', { ...values, year: year(list.year) })];
  return [
    first.before === null
      ? say(`${led}.none`, values)
      : say(`${led}.some`, { ...values, before: part(first.before) }),
  ];
}

function isExcluded({ excluded }: NewestModel, partner: EconomyCode): boolean {
  return excluded.some(({ partners }) => partners.includes(partner));
}
