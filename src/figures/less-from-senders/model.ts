import type { EconomyCode } from '../../domain/economy.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';

/** What an economy would have lacked with 10 % less from one of its largest senders. */
export interface LessRow {
  year: number;
  partner: EconomyCode;
  /** US$, and the ends of the estimate's 80 % interval; null where none is measured. */
  usd: number;
  lower: number | null;
  upper: number | null;
  /** The same of gross domestic product; null where that year has none. */
  percent: number | null;
  percent_lower: number | null;
  percent_upper: number | null;
}

export type LessRows = Readonly<Record<EconomyCode, readonly LessRow[]>>;

export interface LessSender extends LessRow {
  economy: EconomyCode;
}

export interface LessModel {
  economies: readonly EconomyCode[];
  /** Of one economy its largest senders; of several the largest sender of each. */
  senders: readonly LessSender[];
  /** Whether they are drawn as shares of GDP, which all of them have; else in US$. */
  ofGdp: boolean;
  newest: number;
}

/** What less from the largest senders would have been: of one economy five, of several one each. */
export function lessModel({ economies }: EconomiesSettings, rows: LessRows): LessModel {
  const senders = economies.flatMap((economy) =>
    (rows[economy] ?? [])
      .slice(0, economies.length > 1 ? 1 : 5)
      .map((row): LessSender => ({ ...row, economy })),
  );
  return {
    economies,
    senders,
    ofGdp: senders.every(({ percent }) => percent !== null),
    newest: Math.max(0, ...senders.map(({ year }) => year)),
  };
}

/** The largest sender of an economy. */
export function largestOf({ senders }: LessModel, economy: EconomyCode): LessSender | undefined {
  return senders.find((one) => one.economy === economy);
}
