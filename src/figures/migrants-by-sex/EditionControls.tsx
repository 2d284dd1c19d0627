import { useTranslation } from 'react-i18next';
import { stockEditions, type StockEdition } from '../../domain/editions/stock.ts';
import { stockSeries } from '../../domain/measure.ts';
import { seriesName } from '../../domain/series-name.ts';
import { useSay } from '../../language/index.ts';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';

/** Which revision of the stock is shown. */
export function EditionControls(props: {
  edition: StockEdition;
  change: (edition: StockEdition) => void;
}) {
  const { t } = useTranslation('migrants-by-sex');
  const say = useSay();
  return (
    <ToggleGroup
      label={t('edition')}
      options={stockEditions.map((value) => ({
        value,
        label: say(seriesName(stockSeries(value))),
      }))}
      value={props.edition}
      onChange={props.change}
    />
  );
}
