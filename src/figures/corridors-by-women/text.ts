import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { CorridorsModel } from './model.ts';

/** The two ends of the ranking, then how many corridors lie far from a half. */
export function corridorsFinding(model: CorridorsModel): readonly Message[] {
  const [high, low] = [model.ranked[0], model.ranked.at(-1)];
  if (!high || !low) return [];
  const economy = (value: EconomyCode): MessageValue => ({ kind: 'economy', value });
  const count = (value: number): MessageValue => ({ kind: 'count', value });
  return [
    {
      id: 'corridors-by-women:finding.ends',
      values: {
        high_origin: economy(high.origin),
        high_destination: economy(high.destination),
        high_share: { kind: 'share', value: high.share },
        low_origin: economy(low.origin),
        low_destination: economy(low.destination),
        low_share: { kind: 'share', value: low.share },
        year: { kind: 'year', value: model.year },
      },
    },
    {
      id: 'corridors-by-women:finding.far',
      values: {
        of: count(model.ranked.length),
        least: count(model.least),
        most: count(model.ranked.filter(({ share }) => share > 60).length),
        few: count(model.ranked.filter(({ share }) => share < 40).length),
      },
    },
  ];
}

export function corridorsTable(model: CorridorsModel): FigureTable {
  const column = (name: string): Message => ({ id: `corridors-by-women:column.${name}` });
  return {
    columns: ['origin', 'destination', 'share', 'women', 'persons'].map(column),
    rows: model.ranked.map((row) => [
      { kind: 'economy', value: row.origin },
      { kind: 'economy', value: row.destination },
      { kind: 'share', value: row.share },
      { kind: 'amount', value: row.female, unit: 'persons' },
      { kind: 'amount', value: row.persons, unit: 'persons' },
    ]),
  };
}
