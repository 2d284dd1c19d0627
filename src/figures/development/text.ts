import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { type Indicator, type DevelopmentModel, indicatorValue } from './model.ts';

/** Women's income of men's where both are known, else income per person. */
export function developmentFinding(model: DevelopmentModel): readonly Message[] {
  return model.economies.flatMap((economy, place): Message[] => {
    const of = (name: Indicator) =>
      model.lines.find((line) => line.name === name)?.cells[place] ?? null;
    const women = of('gni_person_female_ppp');
    const men = of('gni_person_male_ppp');
    const named: Record<string, MessageValue> = { economy: { kind: 'economy', value: economy } };
    if (women && men && women.year === men.year && men.value > 0)
      return [
        {
          id: 'development:finding.women',
          values: {
            ...named,
            share: { kind: 'share', value: (100 * women.value) / men.value },
            year: { kind: 'year', value: women.year },
          },
        },
      ];
    const income = of('gdp_person_ppp');
    if (!income) return [];
    return [
      {
        id: 'development:finding.income',
        values: {
          ...named,
          income: { kind: 'amount', value: income.value, unit: 'ppp' },
          year: { kind: 'year', value: income.year },
        },
      },
    ];
  });
}

/** What the indices mean, and which nobody publishes for these economies. */
export function developmentNotes(model: DevelopmentModel): readonly Message[] {
  const missing = model.missing.map((name): Message => ({
    id: 'development:missing',
    values: { name: { kind: 'message', value: { id: `development:name.${name}` } } },
  }));
  return [{ id: 'development:note' }, ...missing];
}

/** Every value with its year. */
export function developmentTable(model: DevelopmentModel): FigureTable {
  return {
    columns: ['name', 'economy', 'value', 'year'].map((key) => ({
      id: `development:column.${key}`,
    })),
    rows: model.lines.flatMap(({ name, cells }) =>
      cells.map((cell, place) => [
        { kind: 'message', value: { id: `development:name.${name}` } },
        { kind: 'economy', value: model.economies[place] ?? '' },
        cell && indicatorValue(cell),
        cell && { kind: 'year', value: cell.year },
      ]),
    ),
  };
}
