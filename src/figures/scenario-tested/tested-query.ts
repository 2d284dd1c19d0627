import { elasticityOf } from '../../domain/scenario/assumptions.ts';
import type { Scalar } from '../../database/query.ts';
import type { TestedSettings } from './settings.ts';

/** What the query takes: a year and the elasticities that the laboratory tells a shock over. */
export function testedParameters(year: TestedSettings['year']): Record<string, Scalar> {
  const { low, central, high } = elasticityOf.income;
  return { year: Number(year), low, central, high };
}
