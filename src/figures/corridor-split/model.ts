import { fewPeople } from '../../domain/few-people.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { CorridorSettings } from '../shared/corridor-settings.ts';
import { presets } from '../modelled-flows/settings.ts';

export interface SplitRow {
  /** The newest matrix, or our estimate of the newest year. */
  basis: 'published' | 'modelled';
  year: number;
  receiver: EconomyCode;
  usd: number;
  /** Migrants of that year; null where the pair was never counted. */
  female: number | null;
  male: number | null;
  /** Percent from women under each assumption. */
  per_person: number | null;
  income: number | null;
  survey: number | null;
  /** Whether income by sex is stated for the sender, or the median of others stands in. */
  income_known: boolean;
  /** Whether women's share of these migrants was not observed; see `unobserved_split`. */
  unobserved?: boolean;
}

export interface SplitRows {
  sent: readonly SplitRow[];
}

/** One amount with the least and the most that women may have sent of it, in percent. */
export interface Split {
  row: SplitRow;
  low: number;
  high: number;
}

export interface SplitModel {
  settings: CorridorSettings;
  splits: readonly Split[];
  /** Whether there is an amount at all, though migrants by sex may be missing. */
  amount: boolean;
  /** Whether migrants are counted, but too few to tell a part of theirs. */
  few: boolean;
  /** Whether migrants are counted, but how many are women was not observed. */
  unobserved: boolean;
}

export function splitModel(settings: CorridorSettings, { sent }: SplitRows): SplitModel {
  const rows = sent.filter((row) => row.receiver === settings.receiver);
  return {
    settings,
    amount: rows.length > 0,
    few: rows.some((row) => isCounted(row) && isFew(row)),
    unobserved: rows.some((row) => row.unobserved === true),
    splits: rows.flatMap((row): Split[] => {
      const parts = presets.flatMap((one) => row[one] ?? []);
      if (parts.length < presets.length || isFew(row) || row.unobserved === true) return [];
      return [{ row, low: Math.min(...parts), high: Math.max(...parts) }];
    }),
  };
}

function isCounted({ female, male }: SplitRow): boolean {
  return female !== null && male !== null;
}

function isFew({ female, male }: SplitRow): boolean {
  return (female ?? 0) + (male ?? 0) < fewPeople;
}

const share = (value: number): MessageValue => ({ kind: 'share', value });
const usd = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'usd' });

function ends({ sender, receiver }: CorridorSettings): Record<string, MessageValue> {
  return {
    sender: { kind: 'economy', value: sender },
    receiver: { kind: 'economy', value: receiver },
  };
}

/** What women may have sent of the published amount, or of the modelled one where there is none. */
export function splitFinding({ settings, splits }: SplitModel): readonly Message[] {
  const [first] = splits;
  if (!first) return [];
  const { row, low, high } = first;
  const year: MessageValue = { kind: 'year', value: row.year };
  if (row.female === 0)
    return [{ id: 'corridor-split:finding.no_women', values: { ...ends(settings), year } }];
  return [
    {
      id: 'corridor-split:finding.range',
      values: {
        ...ends(settings),
        low: share(low),
        high: share(high),
        year,
      },
    },
    {
      id: `corridor-split:finding.${row.basis}`,
      values: {
        low: usd((low / 100) * row.usd),
        high: usd((high / 100) * row.usd),
        amount: usd(row.usd),
        year,
      },
    },
  ];
}

export function splitEmpty(model: SplitModel): Message | null {
  const { settings, splits, amount, few, unobserved } = model;
  if (splits.length > 0) return null;
  const counted = few ? 'few' : unobserved ? 'unobserved' : 'migrants';
  return {
    id: `corridor-split:empty.${amount ? counted : 'amount'}`,
    values: ends(settings),
  };
}

export function splitNotes({ splits }: SplitModel): readonly Message[] {
  const notes: Message[] = [{ id: 'corridor-split:note.why' }, { id: 'corridor-split:note.stock' }];
  if (splits.some(({ row }) => !row.income_known))
    notes.push({ id: 'corridor-split:note.unknown_income' });
  return notes;
}

export function splitTable({ splits }: SplitModel): FigureTable {
  const column = (name: string): Message => ({ id: `corridor-split:column.${name}` });
  return {
    columns: [
      column('basis'),
      column('year'),
      column('usd'),
      column('female'),
      column('male'),
      ...presets.map((one): Message => ({ id: `women-send:sending.${one}` })),
    ],
    rows: splits.map(({ row }) => [
      { kind: 'message', value: { id: `corridor-split:basis.${row.basis}` } },
      { kind: 'year', value: row.year },
      usd(row.usd),
      persons(row.female),
      persons(row.male),
      ...presets.map((one) => share(row[one] ?? 0)),
    ]),
  };
}

function persons(value: number | null): MessageValue | null {
  return value === null ? null : { kind: 'amount', value, unit: 'persons' };
}
