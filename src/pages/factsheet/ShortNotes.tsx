import { useTranslation } from 'react-i18next';
import { useSay } from '../../language/index.ts';
import type { FactsheetSettings, OnSheet } from './on-sheet.tsx';
import { useRefit } from './use-refit.ts';

/**
 * What must be known of the figures of a sheet, in three lines at most; how many more notes there are.
 *
 * @param props.figures the same ones in the same order, always
 */
export function ShortNotes({
  figures,
  ...settings
}: FactsheetSettings & { figures: readonly OnSheet[] }) {
  const { t } = useTranslation(['factsheet', 'figures']);
  const say = useSay();
  // oxlint-disable-next-line react-hooks/rules-of-hooks -- the figures of a sheet are always the same
  const each = figures.map(({ useShort }) => useShort(settings));
  useRefit(each.map(({ state }) => state).join(' '));
  const left = each.reduce((sum, one) => sum + one.left, 0);
  const said = [...new Set(each.flatMap(({ told }) => told.map(say)))];
  if (said.length + left === 0) return null;
  const more = left > 0 ? [t('left', { count: left })] : [];
  return <p className="paper__notes paper-figure__notes">{[...said, ...more].join(' ')}</p>;
}
