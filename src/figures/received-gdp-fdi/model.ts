import type { MoneyPublisher } from '../../domain/measure.ts';
import { newestTotalYear } from '../../domain/editions/totals.ts';
import { isStaleYear } from '../../domain/stale.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import { seriesName } from '../../domain/series-name.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';

export interface GdpRow {
  flow: 'received' | 'fdi';
  series: MoneySeries;
  year: number;
  /** Of gross domestic product; investment can be negative. */
  percent: number;
  status: 'published' | 'estimate';
  /** Whose figure what was received is. */
  publisher: MoneyPublisher | null;
}

export interface GdpSettings extends EconomiesSettings {
  /** Whose totals. */
  series: MoneySeries;
}

export type GdpRows = Readonly<Record<EconomyCode, readonly GdpRow[]>>;

export interface GdpLine {
  economy: EconomyCode;
  flow: GdpRow['flow'];
  series: GdpRow['series'];
  rows: readonly GdpRow[];
}

export interface GdpModel {
  economies: readonly EconomyCode[];
  lines: readonly GdpLine[];
  newest: number;
}

/** Remittances beside investment for one economy; remittances alone where several are compared. */
export function gdpModel(
  { economies, series = 'headline' }: EconomiesSettings & Partial<GdpSettings>,
  rows: GdpRows,
): GdpModel {
  const lines = economies.flatMap((economy): GdpLine[] => {
    const own = rows[economy] ?? [];
    const of = (flow: GdpRow['flow'], by: GdpRow['series']): GdpLine => ({
      economy,
      flow,
      series: by,
      rows: own.filter((row) => row.flow === flow && row.series === by),
    });
    const chosen = of('received', series);
    // One who has no share where the other has gives way to the headline.
    const received = chosen.rows.length > 0 ? chosen : of('received', 'headline');
    return economies.length > 1 ? [received] : [received, of('fdi', 'wdi')];
  });
  const drawn = lines.filter((line) => line.rows.length > 0);
  return {
    economies,
    lines: drawn,
    newest: Math.max(0, ...drawn.flatMap((line) => line.rows.map((row) => row.year))),
  };
}

/** Shares under it, in percent, are told as under it, and so are not compared. */
const tiny = 0.1;

/** Share of GDP in the newest year, and how investment in that same year compares. */
export function gdpFinding(model: GdpModel): readonly Message[] {
  return model.economies.flatMap((economy): Message[] => {
    const of = (flow: GdpRow['flow']) =>
      model.lines.find((line) => line.economy === economy && line.flow === flow)?.rows ?? [];
    const fdi = of('fdi');
    const published = of('received').filter((row) => row.status === 'published');
    const both = published.findLast((row) => fdi.some((other) => other.year === row.year));
    const newest = published.at(-1);
    const last = both && newest && !isStaleYear(both.year, newest.year) ? both : newest;
    const named: Record<string, MessageValue> = { economy: { kind: 'economy', value: economy } };
    if (!last) return [{ id: 'received-gdp-fdi:finding.none', values: named }];
    const values: Record<string, MessageValue> = {
      ...named,
      received: { kind: 'share', value: last.percent },
      year: { kind: 'year', value: last.year },
    };
    const stale: Message[] = isStaleYear(last.year, newestTotalYear('received', 'headline'))
      ? [{ id: 'received-gdp-fdi:stale', values: { ...named, year: values['year']! } }]
      : [];
    const invested = fdi.find((row) => row.year === last.year);
    if (!invested) return [...stale, { id: 'received-gdp-fdi:finding.alone', values }];
    const bothTiny = last.percent < tiny && Math.abs(invested.percent) < tiny;
    if (bothTiny) return [...stale, { id: 'received-gdp-fdi:finding.both_tiny', values }];
    const way =
      invested.percent < 0 ? 'withdrawn' : last.percent > invested.percent ? 'above' : 'below';
    return [
      ...stale,
      {
        id: `received-gdp-fdi:finding.${way}`,
        values: { ...values, fdi: { kind: 'share', value: Math.abs(invested.percent) } },
      },
    ];
  });
}

/** What counts as investment; where KNOMAD had to stand in. */
export function gdpNotes(model: GdpModel): readonly Message[] {
  const has = (test: (line: GdpLine) => boolean) => model.lines.some(test);
  return [
    ...(has((line) => line.flow === 'fdi') ? [{ id: 'received-gdp-fdi:note.fdi' }] : []),
    ...(has((line) => line.rows.some((row) => row.publisher === 'knomad'))
      ? [{ id: 'received-gdp-fdi:note.knomad' }]
      : []),
  ];
}

/** Every percentage, a row each. */
export function gdpTable(model: GdpModel): FigureTable {
  const word = (key: string): Message => ({ id: `received-gdp-fdi:${key}` });
  return {
    columns: ['year', 'economy', 'flow', 'series', 'percent'].map((key) => word(`column.${key}`)),
    rows: model.lines.flatMap((line) =>
      line.rows.map((row) => [
        { kind: 'year', value: row.year },
        { kind: 'economy', value: line.economy },
        { kind: 'message', value: word(`line.${line.flow}`) },
        { kind: 'message', value: seriesName(line.series) },
        { kind: 'share', value: row.percent },
      ]),
    ),
  };
}
