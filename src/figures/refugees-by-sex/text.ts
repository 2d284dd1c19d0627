import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { RefugeesModel } from './model.ts';

/** Women among those whose sex is known, for how many that is, and where it was least known. */
export function refugeesFinding(model: RefugeesModel): readonly Message[] {
  const now = model.years.at(-1);
  const least = model.years.toSorted((a, b) => a.coverage - b.coverage)[0];
  if (!now || !least) return [];
  const year = (value: number): MessageValue => ({ kind: 'year', value });
  const share = (value: number): MessageValue => ({ kind: 'share', value });
  return [
    {
      id: 'refugees-by-sex:finding.now',
      values: {
        share: share(now.share),
        coverage: share(now.coverage),
        persons: { kind: 'count', value: now.persons },
        year: year(now.year),
      },
    },
    {
      id: 'refugees-by-sex:finding.coverage',
      values: {
        least: share(least.coverage),
        least_year: year(least.year),
        now: share(now.coverage),
        year: year(now.year),
      },
    },
  ];
}

export function refugeesTable(model: RefugeesModel): FigureTable {
  const column = (name: string): Message => ({ id: `refugees-by-sex:column.${name}` });
  return {
    columns: ['year', 'women', 'men', 'unknown', 'persons', 'coverage', 'share'].map(column),
    rows: model.years.map((row) => [
      { kind: 'year', value: row.year },
      { kind: 'amount', value: row.women, unit: 'persons' },
      { kind: 'amount', value: row.men, unit: 'persons' },
      { kind: 'amount', value: row.unknown, unit: 'persons' },
      { kind: 'amount', value: row.persons, unit: 'persons' },
      { kind: 'share', value: row.coverage },
      { kind: 'share', value: row.share },
    ]),
  };
}
