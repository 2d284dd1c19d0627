import { useTranslation } from 'react-i18next';
import { dollarChoices, type Dollars } from '../../domain/dollars.ts';
import { priceYear } from '../../domain/editions/prices.ts';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import './dollar-controls.css';

/** Which dollars amounts are in, and what the two are, a press away. */
export function DollarControls(props: { dollars: Dollars; change: (next: Dollars) => void }) {
  const { t } = useTranslation('ui');
  const year = priceYear;
  return (
    <>
      <ToggleGroup
        label={t('dollars.label')}
        options={dollarChoices.map((value) => ({ value, label: t(`dollars.${value}`, { year }) }))}
        value={props.dollars}
        onChange={props.change}
      />
      <details className="dollars-meaning">
        <summary>{t('dollars.what')}</summary>
        <p>{t('dollars.meaning', { year })}</p>
      </details>
    </>
  );
}
