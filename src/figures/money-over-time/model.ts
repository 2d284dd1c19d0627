import { seriesName } from '../../domain/series-name.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { growthOf } from '../../domain/growth.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';

export interface MoneyRow {
  direction: 'received' | 'paid';
  series: 'knomad' | 'wdi';
  year: number;
  usd: number;
  status: 'published' | 'estimate';
}

export type MoneyRows = Readonly<Record<EconomyCode, readonly MoneyRow[]>>;

/** A line: one economy, one direction, one publisher. Two publishers are never joined. */
export interface MoneyLine {
  economy: EconomyCode;
  direction: MoneyRow['direction'];
  series: MoneyRow['series'];
  rows: readonly MoneyRow[];
}

export interface MoneyModel {
  economies: readonly EconomyCode[];
  lines: readonly MoneyLine[];
  newest: number;
}

/** One economy shows every publisher and both directions; a comparison shows what was received. */
export function moneyModel({ economies }: EconomiesSettings, rows: MoneyRows): MoneyModel {
  const directions =
    economies.length > 1 ? (['received'] as const) : (['received', 'paid'] as const);
  const series = economies.length > 1 ? (['wdi'] as const) : (['knomad', 'wdi'] as const);
  const lines = economies.flatMap((economy) =>
    directions.flatMap((direction) =>
      series.map((one) => ({
        economy,
        direction,
        series: one,
        rows: (rows[economy] ?? []).filter(
          (row) => row.direction === direction && row.series === one,
        ),
      })),
    ),
  );
  const drawn = lines.filter((line) => line.rows.some((row) => row.usd > 0));
  return {
    economies,
    lines: drawn,
    newest: Math.max(0, ...drawn.flatMap((line) => line.rows.map((row) => row.year))),
  };
}

/** Years apart over which a change is told. */
const span = 10;

/** What was received last, and how that changed over ten years, by the publisher with the newest year. */
export function moneyFinding(model: MoneyModel): readonly Message[] {
  return model.economies.flatMap((economy): Message[] => {
    const received = newestReceived(model, economy);
    const last = received.at(-1);
    if (!last) return [missingReceived(model, economy)];
    const values: Record<string, MessageValue> = {
      economy: { kind: 'economy', value: economy },
      amount: { kind: 'amount', value: last.usd, unit: 'usd' },
      year: { kind: 'year', value: last.year },
    };
    const before = received.find((row) => row.year === last.year - span);
    const growth = growthOf(last.usd, before?.usd);
    if (!before || !growth) return [{ id: 'money-over-time:finding.now', values }];
    return [
      {
        id: `money-over-time:finding.${growth.way}`,
        values: {
          ...values,
          ...('change' in growth ? { change: { kind: 'share', value: growth.change } } : {}),
          earlier: { kind: 'amount', value: before.usd, unit: 'usd' },
          before: { kind: 'year', value: before.year },
        },
      },
    ];
  });
}

/** That nobody says what is received, with what is paid where somebody says that. */
function missingReceived(model: MoneyModel, economy: EconomyCode): Message {
  const named: Record<string, MessageValue> = { economy: { kind: 'economy', value: economy } };
  const paid = model.lines.filter((line) => line.economy === economy && line.direction === 'paid');
  const last = paid
    .flatMap((line) => line.rows.filter((row) => row.status === 'published'))
    .toSorted((a, b) => b.year - a.year)[0];
  if (!last) return { id: 'money-over-time:missing.received', values: named };
  return {
    id: 'money-over-time:missing.paid',
    values: {
      ...named,
      amount: { kind: 'amount', value: last.usd, unit: 'usd' },
      year: { kind: 'year', value: last.year },
    },
  };
}

/** What was received as a publisher states it, by the one with the newest year. */
function newestReceived(model: MoneyModel, economy: EconomyCode): readonly MoneyRow[] {
  const stated = model.lines
    .filter((line) => line.economy === economy && line.direction === 'received')
    .map((line) => line.rows.filter((row) => row.status === 'published'));
  return stated.toSorted((a, b) => (b.at(-1)?.year ?? 0) - (a.at(-1)?.year ?? 0))[0] ?? [];
}

/** What is dashed, and why publishers are not joined. */
export function moneyNotes(model: MoneyModel): readonly Message[] {
  const estimated = model.lines.some((line) => line.rows.some((row) => row.status === 'estimate'));
  const publishers = new Set(model.lines.map((line) => line.series)).size;
  return [
    ...(estimated ? [{ id: 'money-over-time:estimate' }] : []),
    ...(publishers > 1 ? [{ id: 'money-over-time:note' }] : []),
  ];
}

/** Every amount, a row each. */
export function moneyTable(model: MoneyModel): FigureTable {
  const column = (name: string): Message => ({ id: `money-over-time:column.${name}` });
  return {
    columns: [
      column('year'),
      column('economy'),
      column('direction'),
      column('series'),
      column('usd'),
    ],
    rows: model.lines.flatMap((line) =>
      line.rows.map((row) => [
        { kind: 'year', value: row.year },
        { kind: 'economy', value: line.economy },
        { kind: 'message', value: { id: `money-over-time:direction.${line.direction}` } },
        { kind: 'message', value: seriesName(line.series) },
        { kind: 'amount', value: row.usd, unit: 'usd' },
      ]),
    ),
  };
}
