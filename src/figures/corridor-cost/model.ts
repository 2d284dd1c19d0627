import type { EconomyCode } from '../../domain/economy.ts';
import { median } from '../../domain/running-year/spread.ts';
import type { CorridorSettings } from '../shared/corridor-settings.ts';
import { timeOf, type CostEvidence } from '../shared/cost-evidence.ts';
import { ceiling, globalTarget } from '../shared/sending-goals.ts';

/** Mean cost of sending out of an economy in a quarter, in % of the amount, 200 or 500 US$. */
export interface CostRow {
  /** The data bank's means come without a count of quotes. */
  series: 'databank' | 'rpw';
  receiver: EconomyCode;
  amount: number;
  /** `2016Q2`. */
  quarter: string;
  cost: number;
  quotes: number | null;
  evidence: CostEvidence;
  /** The newest quarter in which anybody asked for prices, of any corridor. */
  asked: string;
}

export interface CostRows {
  /** All corridors out of the sender. */
  costs: readonly CostRow[];
}

/** One publisher's series for one amount; never joined with another. */
export interface CostLine {
  series: CostRow['series'];
  amount: number;
  rows: readonly CostRow[];
}

export interface CostModel {
  sender: EconomyCode;
  receiver: EconomyCode;
  lines: readonly CostLine[];
  /** The newest mean for US$200; null where there is none. */
  newest: CostRow | null;
  /** The newest that rests on enough quotes, or whose quotes are not stated; null if it is doubtful. */
  firm: CostRow | null;
  /** The same where it is doubtful: then nothing is made of it, nor of older ones. */
  doubtful: CostRow | null;
  loss: Loss | null;
}

/** What a family loses in a year, in US$, at the firm cost and at the two goals. */
export interface Loss {
  monthly: number;
  now: number;
  atCeiling: number;
  atTarget: number;
}

/** What a family is taken to be sent in a month, in US$. */
const monthly = 200;

/** The quarterly means of one corridor. */
export function costModel({ sender, receiver }: CorridorSettings, { costs }: CostRows): CostModel {
  const own = costs
    .filter((row) => row.receiver === receiver)
    .toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1));
  const lines = (['databank', 'rpw'] as const).flatMap((series) =>
    [200, 500].map((amount) => ({
      series,
      amount,
      rows: own.filter((row) => row.series === series && row.amount === amount),
    })),
  );
  const of200 = own.filter((row) => row.amount === 200);
  const priced = of200.some((row) => row.series === 'rpw')
    ? of200.filter((row) => row.series === 'rpw')
    : of200;
  const quoted = priced.findLast((row) => !isThin(row)) ?? null;
  const firm = quoted?.evidence === 'doubtful' ? null : quoted;
  return {
    sender,
    receiver,
    lines: lines.filter((line) => line.rows.length > 0),
    newest: priced.at(-1) ?? null,
    firm,
    doubtful: firm === null ? quoted : null,
    loss: firm && lossAt(firm.cost),
  };
}

/**
 * The lines to draw: the data bank's up to where the quoted series of the corridor begins, so that
 * two means of one quarter never cross.
 */
export function drawnLines(model: CostModel): CostLine[] {
  const begin = model.lines.find((line) => line.series === 'rpw')?.rows[0]?.quarter;
  return model.lines
    .map((line) =>
      line.series === 'databank' && begin !== undefined
        ? { ...line, rows: line.rows.filter((row) => row.quarter < begin) }
        : line,
    )
    .filter((line) => line.rows.length > 0);
}

/** Whether a mean rests on too few quotes to say anything. */
export function isThin(row: CostRow): boolean {
  return row.evidence === 'thin';
}

/**
 * Why the newest quotes tell no cost: 50 percent or more, or below zero within the year, both of which
 * show exchange rates; else a leap up or down from what the corridor cost in five years.
 */
export type DoubtForm = 'high' | 'below' | 'leapt_up' | 'leapt_down';

/** Of a model whose `doubtful` is this row. */
export function doubtForm({ lines }: CostModel, row: CostRow): DoubtForm {
  if (row.cost >= 50) return 'high';
  const at = timeOf(row.quarter);
  const before = lines
    .flatMap((line) => (line.series === row.series && line.amount === row.amount ? line.rows : []))
    .filter(({ quarter }) => timeOf(quarter) <= at);
  const within = (years: number) => before.filter(({ quarter }) => timeOf(quarter) >= at - years);
  if (within(1).some(({ cost }) => cost < 0)) return 'below';
  const usual = within(5).filter((one) => !isThin(one));
  return row.cost > median(usual.map(({ cost }) => cost)) ? 'leapt_up' : 'leapt_down';
}

function lossAt(cost: number): Loss {
  const inYear = (percent: number) => (12 * monthly * percent) / 100;
  return {
    monthly,
    now: inYear(cost),
    atCeiling: inYear(ceiling),
    atTarget: inYear(globalTarget),
  };
}
