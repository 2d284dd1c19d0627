import type { SourceUse } from '../../domain/editions/citation.ts';
import { joinedStock } from '../../domain/editions/stock.ts';
import { modelUses } from '../../domain/editions/uses.ts';
import { scenarioYear } from './world-queries.ts';
import type { ScenarioSettings } from './settings.ts';

/** What a scenario rests on: the estimate of the year; prices, GDP and incomes where it takes them. */
export function scenarioUses({ steps, unit }: ScenarioSettings): readonly SourceUse[] {
  const incomes = steps.some(
    (step) => step.kind === 'income' && step.changes.some((change) => 'year' in change),
  );
  const indicators = [
    ...(unit === 'gdp' ? ['gdp_usd'] : []),
    ...(incomes ? ['gdp_person_ppp'] : []),
  ];
  return [
    ...modelUses(joinedStock, [scenarioYear]),
    ...(steps.some(({ kind }) => kind === 'cost')
      ? [{ source: 'wb-rpw', table: 'sending_cost' }]
      : []),
    ...(indicators.length > 0 ? [{ source: 'wb-wdi', table: 'indicator', parts: indicators }] : []),
  ];
}
