import type { Message, MessageValue } from '../../domain/message.ts';
import { changeSentences } from './change.ts';
import type { GroupRows, MoneyRow, SenderRow } from './rows.ts';
import { newestSum } from './sums.ts';

const year = (value: number): MessageValue => ({ kind: 'year', value });
const usd = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'usd' });
const persons = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'persons' });
const share = (value: number): MessageValue => ({ kind: 'share', value: 100 * value });
const count = (value: number): MessageValue => ({ kind: 'count', value });
const said = (key: string, values: Message['values'] = {}): Message => ({
  id: `economy-group:${key}`,
  values,
});

/** Of how many people the split by sex may be unobserved for a share to be told. */
const mostUnobserved = 0.25;
/** How many of the largest are named. */
const named = 3;

/**
 * What a group's page opens with. Sums are of headline totals of members with a figure, told with how
 * many those are; a change is of the same members in both years, without those whose figures break in
 * between; nothing is averaged that has no weight.
 */
export function groupSentences(rows: GroupRows): Message[] {
  const received = newestSum(rows.money, 'received');
  const paid = newestSum(rows.money, 'paid');
  return [
    ...(received === null ? [said('few')] : receivedSentences(received, rows)),
    ...sendersSentence(rows.senders),
    ...(paid === null ? [] : [said(key('paid', paid), sumValues(paid))]),
    ...womenSentences(rows),
  ];
}

function key(base: string, { reporting, members }: MoneyRow): string {
  return reporting === members ? `${base}_all` : base;
}

function sumValues(sum: MoneyRow): Record<string, MessageValue> {
  return {
    year: year(sum.year),
    sum: usd(sum.usd),
    reporting: count(sum.reporting),
    members: count(sum.members),
    covered: share(sum.covered),
  };
}

function receivedSentences(sum: MoneyRow, { members, money }: GroupRows): Message[] {
  const largest = members
    .filter((row) => row.year === sum.year && row.received !== null)
    .slice(0, named);
  const together = largest.reduce((all, { received }) => all + (received ?? 0), 0);
  return [
    said(key('received', sum), sumValues(sum)),
    ...(largest.length === named
      ? [
          said('largest', {
            largest: { kind: 'economies', value: largest.map(({ economy }) => economy) },
            share: share(together / sum.usd),
          }),
        ]
      : []),
    ...changeSentences(sum, money),
  ];
}

/** By the matrix: what came from members themselves, and who of the others sent the most. */
function sendersSentence(senders: readonly SenderRow[]): Message[] {
  const inside = senders.find(({ sender }) => sender === null);
  const outside = senders.flatMap((row) => (row.sender === null ? [] : [row])).slice(0, named);
  const [first] = senders;
  if (first === undefined || outside.length < named) return [];
  const together = outside.reduce((all, row) => all + row.usd, 0);
  return [
    said('inside', {
      year: year(first.year),
      inside: share((inside?.usd ?? 0) / first.whole),
      senders: {
        kind: 'economies',
        value: outside.flatMap(({ sender }) => (sender === null ? [] : [sender])),
      },
      share: share(together / first.whole),
    }),
  ];
}

function womenSentences({ women }: GroupRows): Message[] {
  const at = (side: string) => women.find((row) => row.side === side);
  const [abroad, hosted, between] = [at('abroad'), at('hosted'), at('between')];
  if (!abroad || !hosted || abroad.women === null || hosted.women === null) return [];
  if (abroad.unobserved > mostUnobserved) return [];
  const of = {
    year: year(abroad.year),
    abroad: persons(abroad.persons),
    abroad_women: share(abroad.women / 100),
  };
  if (hosted.unobserved > mostUnobserved) return [said('women_abroad', of)];
  return [
    said('women', {
      ...of,
      hosted: persons(hosted.persons),
      hosted_women: share(hosted.women / 100),
    }),
    ...(between && between.persons > 0
      ? [said('between', { between: persons(between.persons) })]
      : []),
  ];
}
