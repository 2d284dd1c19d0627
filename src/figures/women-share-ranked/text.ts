import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { RankedModel } from './model.ts';
import { columnsOf } from '../shared/columns-of.ts';

/** The highest and the lowest share; then how many have a majority of women and where it rose. */
export function rankedFinding(model: RankedModel): readonly Message[] {
  const { side, ranked } = model;
  const [high, low] = [ranked[0], ranked.at(-1)];
  if (!high || !low) return [];
  const both = ranked.filter(({ before }) => before !== null);
  const rose = both.filter(({ before, now }) => now > (before ?? now));
  const count = (value: number): MessageValue => ({ kind: 'count', value });
  return [
    {
      id: `women-share-ranked:finding.${side}`,
      values: {
        high: { kind: 'economy', value: high.economy },
        high_share: { kind: 'share', value: high.now },
        low: { kind: 'economy', value: low.economy },
        low_share: { kind: 'share', value: low.now },
        year: { kind: 'year', value: model.newest },
      },
    },
    {
      id: 'women-share-ranked:finding.majority',
      values: {
        more: count(ranked.filter(({ now }) => now > 50).length),
        of: count(ranked.length),
        rose: count(rose.length),
        both: count(both.length),
        first: { kind: 'year', value: model.first },
      },
    },
  ];
}

export function rankedTable(model: RankedModel): FigureTable {
  const column = columnsOf('women-share-ranked');
  return {
    columns: [
      column('economy'),
      column('share', model.first),
      column('share', model.newest),
      column('persons', model.newest),
    ],
    rows: model.ranked.map(({ economy, before, now, persons }) => [
      { kind: 'economy', value: economy },
      before === null ? null : { kind: 'share', value: before },
      { kind: 'share', value: now },
      { kind: 'amount', value: persons, unit: 'persons' },
    ]),
  };
}
