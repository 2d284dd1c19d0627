import { newestTotalYear } from '../../domain/editions/totals.ts';
import { isSameShare } from '../../domain/same-share.ts';
import { isStaleYear } from '../../domain/stale.ts';
import { seriesName } from '../../domain/series-name.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { besides, type GdpRow, type GdpLine, type GdpModel } from './model.ts';

/** Shares under it, in percent, are told as under it, and so are not compared. */
const tiny = 0.1;

/**
 * Share of GDP in the newest year, and how investment in that same year compares; then aid, exports
 * and reserves, each of that year or of the last before it.
 */
export function gdpFinding(model: GdpModel): readonly Message[] {
  return model.economies.flatMap((economy): Message[] => {
    const of = (flow: GdpRow['flow']) =>
      model.lines.find((line) => line.economy === economy && line.flow === flow)?.rows ?? [];
    const fdi = of('fdi');
    const published = of('received').filter((row) => row.status === 'published');
    const both = published.findLast((row) => fdi.some((other) => other.year === row.year));
    const last = published.at(-1);
    const named: Record<string, MessageValue> = { economy: { kind: 'economy', value: economy } };
    if (!last) return [{ id: 'received-gdp-fdi:finding.none', values: named }];
    const others = besideSentences(model, economy, last.year);
    const values: Record<string, MessageValue> = {
      ...named,
      received: { kind: 'share', value: last.percent },
      year: { kind: 'year', value: last.year },
    };
    const stale: Message[] = isStaleYear(last.year, newestTotalYear('received', 'headline'))
      ? [{ id: 'received-gdp-fdi:stale', values: { ...named, year: values['year']! } }]
      : [];
    const invested = fdi.find((row) => row.year === last.year);
    if (!invested)
      return [
        ...stale,
        { id: 'received-gdp-fdi:finding.alone', values },
        ...(both && !isStaleYear(both.year, last.year) ? [bothSentence(both, fdi)] : []),
        ...others,
      ];
    const bothTiny = last.percent < tiny && Math.abs(invested.percent) < tiny;
    if (bothTiny)
      return [...stale, { id: 'received-gdp-fdi:finding.both_tiny', values }, ...others];
    const way =
      invested.percent < 0
        ? 'withdrawn'
        : isSameShare(last.percent, invested.percent)
          ? 'alike'
          : last.percent > invested.percent
            ? 'above'
            : 'below';
    // A sign that the next year turns is no finding alone.
    const next = fdi.find((row) => row.year === last.year + 1 && row.percent > 0);
    const turned: Record<string, MessageValue> =
      way === 'withdrawn' && next
        ? {
            later: { kind: 'share', value: next.percent },
            next: { kind: 'year', value: next.year },
          }
        : {};
    return [
      ...stale,
      {
        id: `received-gdp-fdi:finding.${way}${'later' in turned ? '_then' : ''}`,
        values: {
          ...values,
          fdi: { kind: 'share', value: Math.abs(invested.percent) },
          ...turned,
        },
      },
      ...others,
    ];
  });
}

/** How many years before what was received the others may be, to be told beside it. */
const near = 2;

/** What aid, exports and reserves came to, of the year or the last of the two before it. */
function besideSentences(model: GdpModel, economy: string, newest: number): Message[] {
  return besides.slice(1).flatMap((flow): Message[] => {
    const line = model.lines.find((one) => one.economy === economy && one.flow === flow);
    const last = line?.rows.findLast(({ year }) => year <= newest);
    if (!last || newest - last.year > near) return [];
    // An older one than that is told only beside what is said to be as old.
    const old = isStaleYear(last.year, newestTotalYear('received', 'headline'));
    if (old && last.year !== newest) return [];
    const back = flow === 'aid' && last.percent < 0 ? '_back' : '';
    const months = Math.round(10 * (last.months ?? 0)) / 10;
    const imports = months === 0 ? '' : months === 1 ? '_month' : '_months';
    return [
      {
        id: `received-gdp-fdi:beside.${flow}${back}${imports}`,
        values: {
          ...(imports === '_months' && { months: { kind: 'count', value: months } as const }),
          share: { kind: 'share', value: Math.abs(last.percent) },
          year: { kind: 'year', value: last.year },
        },
      },
    ];
  });
}

/** Both shares in the last year that has both, where that is not the newest of what was received. */
function bothSentence({ year, percent }: GdpRow, fdi: readonly GdpRow[]): Message {
  const invested = fdi.find((row) => row.year === year)?.percent ?? 0;
  return {
    id: `received-gdp-fdi:both.${invested < 0 ? 'withdrawn' : 'received'}`,
    values: {
      year: { kind: 'year', value: year },
      received: { kind: 'share', value: percent },
      fdi: { kind: 'share', value: Math.abs(invested) },
    },
  };
}

/** Investment told of that is above it, in percent of GDP, need not be spent where it is booked. */
const conduit = 20;

/** What counts as investment, and that so much of it may only pass through; where KNOMAD had to stand in. */
export function gdpNotes(model: GdpModel): readonly Message[] {
  const has = (test: (line: GdpLine) => boolean) => model.lines.some(test);
  const large = gdpFinding(model).some(({ values }) => {
    const fdi = values?.['fdi'];
    return fdi?.kind === 'share' && fdi.value > conduit;
  });
  return [
    ...(large ? [{ id: 'received-gdp-fdi:note.conduit' }] : []),
    ...(has((line) => line.flow !== 'received') ? [{ id: 'received-gdp-fdi:note.fdi' }] : []),
    ...(has((line) => line.flow === 'reserves') ? [{ id: 'received-gdp-fdi:note.reserves' }] : []),
    ...(has((line) => line.rows.some((row) => row.publisher === 'knomad'))
      ? [{ id: 'received-gdp-fdi:note.knomad' }]
      : []),
  ];
}

/** Every amount and its share of GDP, a row each. */
export function gdpTable(model: GdpModel): FigureTable {
  const word = (key: string): Message => ({ id: `received-gdp-fdi:${key}` });
  return {
    columns: ['year', 'economy', 'flow', 'series', 'percent', 'usd', 'months'].map((key) =>
      word(`column.${key}`),
    ),
    rows: model.lines.flatMap((line) =>
      line.rows.map((row) => [
        { kind: 'year', value: row.year },
        { kind: 'economy', value: line.economy },
        { kind: 'message', value: word(`line.${line.flow}`) },
        { kind: 'message', value: seriesName(line.series) },
        { kind: 'share', value: row.percent },
        { kind: 'amount', value: row.usd, unit: 'usd' },
        row.months ? { kind: 'count', value: Math.round(10 * row.months) / 10 } : null,
      ]),
    ),
  };
}
