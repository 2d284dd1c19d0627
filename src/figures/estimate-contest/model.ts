import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { settingWords } from '../modelled-flows/phrases.ts';
import { estimateDefaults, type EstimateMethod } from '../modelled-flows/settings.ts';

/** A candidate's results: percent of the dollars that lie in another corridor. */
export interface ContestRow {
  /** The newest year that has a matrix. */
  year: number;
  candidate: number;
  method: EstimateMethod;
  beta: number;
  edition: string;
  used: boolean;
  /** Means one and three years after the matrix that was known; fitting is tried at three alone. */
  one_year: number | null;
  three_years: number;
  /** Of the newest matrix. */
  newest: number;
  /** Percent of each receiver's five largest senders that stand at their place, three years on. */
  top_five: number;
  banks: number;
  /** Mean over the central banks, of the years since the newest matrix. */
  by_banks: number;
}

export interface ContestRows {
  candidates: readonly ContestRow[];
}

export interface ContestModel {
  /** The best of the forecasts three years on first. */
  candidates: readonly ContestRow[];
  used: ContestRow | null;
}

export function contestModel(_: object, { candidates }: ContestRows): ContestModel {
  return {
    candidates: candidates.toSorted((a, b) => a.three_years - b.three_years),
    used: candidates.find(({ used }) => used) ?? null,
  };
}

const share = (value: number | null): MessageValue | null =>
  value === null ? null : { kind: 'share', value };

/** How a candidate is called: by its method, and what sets it apart from the setting in use. */
export function candidateName({ method, beta, edition }: ContestRow): Message {
  const { year } = estimateDefaults;
  const hundredths = Math.round(100 * beta);
  const words = settingWords({ year, method, stock: edition, beta: hundredths });
  const plain = edition === estimateDefaults.stock && hundredths === estimateDefaults.beta;
  return { id: `estimate-contest:candidate.${plain ? 'method' : 'full'}`, values: words };
}

/** What the setting in use reached, against the best and the worst of the others. */
export function contestFinding({ candidates, used }: ContestModel): readonly Message[] {
  const others = candidates.filter((one) => !one.used).map(({ three_years: at }) => at);
  if (used === null || others.length === 0) return [];
  return [
    {
      id: 'estimate-contest:finding.three',
      values: {
        share: { kind: 'share', value: used.three_years },
        best: { kind: 'share', value: Math.min(...others) },
        worst: { kind: 'share', value: Math.max(...others) },
        count: { kind: 'count', value: others.length },
      },
    },
    {
      id: 'estimate-contest:finding.one',
      values: { share: { kind: 'share', value: used.one_year ?? 0 } },
    },
    {
      id: 'estimate-contest:finding.banks',
      values: { share: { kind: 'share', value: used.by_banks } },
    },
  ];
}

/** Every candidate, losers too. */
export function contestTable({ candidates }: ContestModel): FigureTable {
  const columns = ['candidate', 'three', 'one', 'newest', 'top_five', 'banks'];
  return {
    columns: columns.map((name): Message => ({
      id: `estimate-contest:column.${name}`,
      values: { year: { kind: 'year', value: candidates[0]?.year ?? 0 } },
    })),
    rows: candidates.map((row) => [
      { kind: 'message', value: candidateName(row) },
      share(row.three_years),
      share(row.one_year),
      share(row.newest),
      share(row.top_five),
      share(row.by_banks),
    ]),
  };
}
