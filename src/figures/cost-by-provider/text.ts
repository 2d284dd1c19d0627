import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { costCell, quarterValue } from '../sending-costs/text.ts';
import { costValue } from '../shared/sending-goals.ts';
import type { ProviderModel } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `cost-by-provider:${key}`,
  values,
});

/** Keys of types by the names that the aggregation gives them, in small letters. */
const keys: Readonly<Record<string, string>> = {
  bank: 'bank',
  'bank / money transfer operator': 'bank_operator',
  'bank/post office': 'bank_post',
  'credit union': 'credit_union',
  'mobile operator': 'mobile',
  'money transfer operator': 'operator',
  'money transfer operator / building society': 'operator_society',
  'money transfer operator / post office': 'operator_post',
  'non-bank fi': 'non_bank',
  'post office': 'post',
};

/** What a type is called; one that is not known by its own name. */
export function providerName(provider: string): MessageValue {
  const key = keys[provider.toLowerCase()];
  return key === undefined
    ? { kind: 'text', value: provider }
    : { kind: 'message', value: say(`type.${key}`) };
}

/** Banks against money transfer operators in the newest quarter that has both. */
export function providerFinding({ lines, first }: ProviderModel): readonly Message[] {
  const of = (type: string) => lines.find(({ provider }) => provider.toLowerCase() === type);
  const [banks, operators] = [of('bank'), of('money transfer operator')];
  const quarter = operators?.rows.findLast(({ quarter: at }) =>
    banks?.rows.some((row) => row.quarter === at),
  )?.quarter;
  const at = (line: typeof banks, when: string) =>
    line?.rows.find((row) => row.quarter === when)?.percent ?? null;
  if (quarter === undefined) return [say('finding.apart')];
  const [bank, operator] = [at(banks, quarter), at(operators, quarter)];
  const [bankThen, operatorThen] = [at(banks, first), at(operators, first)];
  if (bank === null || operator === null) return [say('finding.apart')];
  return [
    say('finding.both', {
      bank: costValue(bank),
      operator: costValue(operator),
      quarter: quarterValue(quarter),
    }),
    ...(bankThen === null || operatorThen === null || first === quarter
      ? []
      : [
          say('then', {
            bank: costValue(bankThen),
            operator: costValue(operatorThen),
            first: quarterValue(first),
          }),
        ]),
  ];
}

export function providerSubtitle({ first, newest }: ProviderModel): Message {
  return say('subtitle', { first: quarterValue(first), newest: quarterValue(newest) });
}

/** Whose aggregation this is, and what the types without quarters have over all of them. */
export function providerNotes({ lines, pooled, first, newest }: ProviderModel): readonly Message[] {
  const mobile = pooled.find(({ provider }) => provider.toLowerCase() === 'mobile operator');
  return [
    say('note.derived'),
    ...(mobile && !lines.some(({ provider }) => provider === mobile.provider)
      ? [
          say('note.mobile', {
            percent: costValue(mobile.percent),
            first: quarterValue(first),
            newest: quarterValue(newest),
          }),
        ]
      : []),
  ];
}

/** Means over all quarters, then those of each quarter, the newest first. */
export function providerTable({ lines, pooled }: ProviderModel): FigureTable {
  return {
    columns: ['quarter', 'provider', 'percent'].map((name) => say(`column.${name}`)),
    rows: [
      ...pooled.map(({ provider, percent }): MessageValue[] => [
        { kind: 'message', value: say('every_quarter') },
        providerName(provider),
        costCell(percent),
      ]),
      ...lines.flatMap(({ provider, rows }) =>
        rows
          .toReversed()
          .map((row): MessageValue[] => [
            quarterValue(row.quarter),
            providerName(provider),
            costCell(row.percent),
          ]),
      ),
    ],
  };
}
