import { newestMatrixYear } from '../../domain/editions/matrices.ts';
import { stockEditions } from '../../domain/editions/stock.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { EstimateSettings } from '../modelled-flows/settings.ts';

export interface AgainstRow {
  sender: EconomyCode;
  receiver: EconomyCode;
  /** US$; 0 where one side has nothing. */
  published: number;
  modelled: number;
}

export interface FitRow {
  corridors: number;
  usd: number;
  /** Percent of the dollars that lie in another corridor. */
  elsewhere: number;
  correlation: number;
  correlation_logs: number;
}

export interface AgainstRows {
  corridors: readonly AgainstRow[];
  fit: readonly FitRow[];
}

export interface AgainstModel {
  settings: EstimateSettings;
  fit: FitRow | null;
  corridors: readonly AgainstRow[];
  /** Those that lie furthest apart in dollars, furthest first. */
  furthest: readonly AgainstRow[];
  /** Drawn without one side: their number, of those of a million and more. */
  oneSided: number;
}

const named = 5;

export function againstModel(settings: EstimateSettings, rows: AgainstRows): AgainstModel {
  const [fit] = rows.fit;
  return {
    settings,
    fit: fit && fit.corridors > 0 ? fit : null,
    corridors: rows.corridors,
    furthest: rows.corridors
      .toSorted((a, b) => apart(b) - apart(a) || b.published - a.published)
      .slice(0, named),
    oneSided: rows.corridors.filter((row) => row.published <= 0 || row.modelled <= 0).length,
  };
}

/** US$ between the two. */
export function apart(row: AgainstRow): number {
  return Math.abs(row.published - row.modelled);
}

/** A corridor as a value inside a sentence. */
export function corridorName({ sender, receiver }: AgainstRow): Message {
  return {
    id: 'model-against-published:corridor',
    values: {
      sender: { kind: 'economy', value: sender },
      receiver: { kind: 'economy', value: receiver },
    },
  };
}

const usd = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'usd' });

/** How many dollars lie elsewhere; how alike the two are; the corridor furthest apart. */
export function againstFinding({ fit, settings, furthest }: AgainstModel): readonly Message[] {
  if (!fit) return [];
  const [first] = furthest;
  return [
    {
      id: 'model-against-published:finding.elsewhere',
      values: {
        share: { kind: 'share', value: fit.elsewhere },
        year: { kind: 'year', value: settings.year },
      },
    },
    {
      id: 'model-against-published:finding.alike',
      values: {
        correlation: { kind: 'count', value: fit.correlation },
        logs: { kind: 'count', value: fit.correlation_logs },
        corridors: { kind: 'count', value: fit.corridors },
      },
    },
    ...(first
      ? [
          {
            id: 'model-against-published:finding.furthest',
            values: {
              corridor: { kind: 'message', value: corridorName(first) } as const,
              published: usd(first.published),
              modelled: usd(first.modelled),
            },
          },
        ]
      : []),
  ];
}

/** Said where the matrix was itself made by such a formula from the revision that is chosen. */
export function fittedNote({
  settings: { year, stock, method },
}: AgainstModel): readonly Message[] {
  const made = stockEditions.find((edition) => Number(edition) <= newestMatrixYear);
  if (year !== newestMatrixYear || stock !== made || method !== 'ratha_shaw') return [];
  return [
    {
      id: 'model-against-published:note.fitted',
      values: { year: { kind: 'year', value: year }, stock: { kind: 'text', value: stock } },
    },
  ];
}

const tableRows = 100;

/** The corridors that lie furthest apart. */
export function againstTable(model: AgainstModel): FigureTable {
  const column = (name: string): Message => ({ id: `model-against-published:column.${name}` });
  return {
    columns: [column('corridor'), column('published'), column('modelled'), column('apart')],
    rows: model.corridors
      .toSorted((a, b) => apart(b) - apart(a))
      .slice(0, tableRows)
      .map((row) => [
        { kind: 'message', value: corridorName(row) },
        usd(row.published),
        usd(row.modelled),
        usd(apart(row)),
      ]),
  };
}
