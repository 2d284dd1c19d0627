import { useTranslation } from 'react-i18next';
import { newestMatrixYear } from '../../../domain/editions/matrices.ts';
import { areModelled } from '../../../domain/measure.ts';
import { openingYear, type Settings } from '../../../figures/world-map/settings/settings.ts';
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx';

/**
 * Whose lines: the estimate of the newest year or the newest published matrix, one press from one
 * another. Neither is chosen in another year; nothing where the newest year has a matrix.
 */
export function FlowsOf(props: {
  settings: Pick<Settings, 'measure' | 'series' | 'year'>;
  kind: Parameters<typeof areModelled>[0];
  onYear: (year: number) => void;
}) {
  const { settings, kind, onYear } = props;
  const { t } = useTranslation('explore');
  const newest = openingYear(settings.measure, settings.series);
  if (!areModelled(kind, newest)) return null;
  return (
    <ToggleGroup
      label={t('flows.label')}
      options={[
        { value: String(newest), label: t('flows.modelled', { year: newest }) },
        {
          value: String(newestMatrixYear),
          label: t('flows.published', { year: newestMatrixYear }),
        },
      ]}
      value={String(settings.year)}
      onChange={(year) => onYear(Number(year))}
    />
  );
}
