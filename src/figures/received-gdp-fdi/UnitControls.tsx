import { useTranslation } from 'react-i18next';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { gdpUnits, type GdpUnit } from './model.ts';

/** Whether amounts are shown as shares of GDP or in US$. */
export function UnitControls(props: { unit: GdpUnit; change: (next: GdpUnit) => void }) {
  const { t } = useTranslation('received-gdp-fdi');
  return (
    <ToggleGroup
      label={t('unit.label')}
      labelShown
      options={gdpUnits.map((value) => ({ value, label: t(`unit.${value}`) }))}
      value={props.unit}
      onChange={props.change}
    />
  );
}
