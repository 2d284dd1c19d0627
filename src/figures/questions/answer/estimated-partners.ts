import type { EconomyCode } from '../../../domain/economy.ts';
import { estimatedWithout } from '../../../domain/hardly-counted.ts';
import type { Message, MessageValue } from '../../../domain/message.ts';
import { shownShare } from '../../../domain/same-share.ts';
import { amount, economyOf, year as sayYear } from '../../shared/phrases.ts';
import { asLarge, little } from '../../top-partners/tied.ts';
import type { AskedFlow } from './asked-flow.ts';

const usd = (value: number): MessageValue => amount(value, 'usd');
const say = (key: string, values: Readonly<Record<string, MessageValue>>): Message => ({
  id: `newest-partners:finding.${key}`,
  values,
});

/**
 * The largest sender or receiver of an economy by the atlas's own estimate, in the sentences of the
 * economy's page: two where the second is within a tenth of the first, a possible one where its interval
 * begins at nothing, and none where the page could not tell one for want of a count of those behind it.
 *
 * @param flows the largest first
 */
export function estimatedPartners(
  economy: EconomyCode,
  side: 'in' | 'out',
  year: number,
  flows: readonly AskedFlow[],
): Message[] {
  const [first, second] = flows;
  if (!first) return [];
  const total = flows.reduce((sum, { value }) => sum + value, 0);
  const way = side === 'in' ? 'received' : 'paid';
  const partner = (row: AskedFlow) => economyOf(side === 'in' ? row.sender : row.receiver);
  const values = { economy: economyOf(economy), year: sayYear(year) };
  if (side === 'out' && total < little) return [say('paid.little', values)];
  const state = side === 'in' ? estimatedWithout(economy) : null;
  if (state !== null) return [say('received_without', { ...values, state: economyOf(state) })];
  if (side === 'out' && first.doubt === 'imputed') return [say('paid.imputed', values)];
  if (side === 'out' && first.doubt === 'few')
    return [say('paid.few', { ...values, part: { kind: 'share', value: first.part ?? 0 } })];
  const share = (row: AskedFlow) => (100 * row.value) / total;
  const [low, high] = endsOf(first);
  const [nextLow, nextHigh] = second ? endsOf(second) : [0, 0];
  const led = { ...values, partner: partner(first), amount: usd(first.value), high: usd(high) };
  if (second && second.value >= asLarge * first.value && low > 0 && nextLow > 0)
    return [
      say(`${way}.tied`, {
        ...led,
        share: { kind: 'share', value: share(first) },
        low: usd(low),
        other: partner(second),
        next: usd(second.value),
        part: { kind: 'share', value: share(second) },
        next_low: usd(nextLow),
        next_high: usd(nextHigh),
      }),
    ];
  const all = shownShare(share(first)) === 100;
  return [
    say(`${way}${all ? '_all' : ''}.${low === 0 ? 'up' : 'both'}`, {
      ...led,
      ...(all ? {} : { share: { kind: 'share', value: share(first) } }),
      ...(low === 0 ? {} : { low: usd(low) }),
    }),
  ];
}

function endsOf({ value, low, high }: AskedFlow): [number, number] {
  return [low ?? value, high ?? value];
}
