import type { Message, MessageValue } from '../../domain/message.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import { seriesName } from '../../domain/series-name.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { DependenceModel } from './model.ts';

/** How many economies of like income there are on each side: half to twice the own. */
const like = 2;

/** Under this part, in percent, what is received is too little to be placed by. */
const tiny = 0.1;

/** The rank among economies of like income: from half to twice the own income per person. */
export function dependenceFinding(model: DependenceModel): readonly Message[] {
  return model.economies.map((economy): Message => {
    const own = model.marked.find((row) => row.economy === economy);
    if (!own)
      return {
        id: 'dependence:finding.none',
        values: { economy: { kind: 'economy', value: economy } },
      };
    const peers = model.rows.filter(
      (row) => row.income >= own.income / like && row.income <= own.income * like,
    );
    const values: Record<string, MessageValue> = {
      economy: { kind: 'economy', value: economy },
      percent: { kind: 'share', value: own.percent },
      year: { kind: 'year', value: own.year },
      rank: {
        kind: 'rank',
        value: 1 + peers.filter((row) => row.percent > own.percent).length,
        of: peers.length,
      },
    };
    if (own.apart === true) return { id: 'dependence:finding.apart', values };
    if (own.percent < tiny) return { id: 'dependence:finding.tiny', values };
    const earlier = own.newer === true ? '_earlier' : '';
    return { id: `dependence:finding.${peers.length > 1 ? `rank${earlier}` : 'alone'}`, values };
  });
}

/** Whose totals these are, where a user has chosen one publisher's. */
export function seriesNote(series: MoneySeries): Message[] {
  if (series === 'headline') return [];
  const publisher: MessageValue = { kind: 'message', value: seriesName(series) };
  return [{ id: 'dependence:note_series', values: { publisher } }];
}

/** Every economy, the most dependent first. */
export function dependenceTable(model: DependenceModel): FigureTable {
  return {
    columns: ['economy', 'percent', 'income', 'year'].map((key) => ({
      id: `dependence:column.${key}`,
    })),
    rows: model.rows
      .toSorted((a, b) => b.percent - a.percent)
      .map((row) => [
        { kind: 'economy', value: row.economy },
        { kind: 'share', value: row.percent },
        { kind: 'amount', value: row.income, unit: 'ppp' },
        { kind: 'year', value: row.year },
      ]),
  };
}
