import { newestMatrixYear } from '../../../domain/editions/matrices.ts';
import { measureIds, measures, type FlowKind } from '../../../domain/measure.ts';
import { openingYear } from './settings.ts';

/** The years with which maps of a kind of flow open; of money the newest matrix's too. */
export function openingFlowYears(kind: FlowKind): readonly number[] {
  const opening = measureIds
    .filter((id) => measures[id].flow === kind)
    .map((id) => openingYear(id, measures[id].series[0]));
  return [
    ...new Set(
      kind === 'remittance' ? [openingYear('received', 'headline'), newestMatrixYear] : opening,
    ),
  ];
}
