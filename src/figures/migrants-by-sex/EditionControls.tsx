import { useTranslation } from 'react-i18next';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { editions, type StockEdition } from './settings.ts';

/** Which revision of the stock is shown. */
export function EditionControls(props: {
  edition: StockEdition;
  change: (edition: StockEdition) => void;
}) {
  const { t } = useTranslation('migrants-by-sex');
  const { t: domain } = useTranslation('domain');
  return (
    <ToggleGroup
      label={t('edition')}
      options={editions.map((value) => ({ value, label: domain(`series.undesa-${value}`) }))}
      value={props.edition}
      onChange={props.change}
    />
  );
}
