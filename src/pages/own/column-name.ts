import type { TFunction } from 'i18next';
import type { FileSummary } from '../../user-data/worker/protocol.ts';

/** The name of a column in its file, or its number where it has none. */
export function columnName(summary: FileSummary, place: number, t: TFunction<'own'>): string {
  const header = summary.columns[place]?.header ?? '';
  return header === '' ? t('columns.unnamed', { number: place + 1 }) : header;
}
