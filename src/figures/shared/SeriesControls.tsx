import { useTranslation } from 'react-i18next';
import { moneySeries, type MoneySeries } from '../../domain/money-series.ts';
import { seriesName } from '../../domain/series-name.ts';
import { useSay } from '../../language/index.ts';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';

/** Whose totals are shown. */
export function SeriesControls(props: {
  series: MoneySeries;
  change: (next: MoneySeries) => void;
}) {
  const { t } = useTranslation('ui');
  const say = useSay();
  return (
    <ToggleGroup
      label={t('series')}
      labelShown
      options={moneySeries.map((value) => ({ value, label: say(seriesName(value)) }))}
      value={props.series}
      onChange={props.change}
    />
  );
}
