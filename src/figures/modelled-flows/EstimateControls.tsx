import { joinedStock, stockChoices } from '../../domain/editions/stock.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/index.ts';
import { RangeSlider } from '../../ui/RangeSlider.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import {
  estimateMethods,
  firstYear,
  lastYear,
  mostBeta,
  type EstimateSettings,
} from './settings.ts';
import './EstimateControls.css';

const every = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Years of recorded totals. */
export const estimateYears = every(firstYear, lastYear);
const betas = every(0, mostBeta);

/** Year, income power and stock revision of the estimate. */
export function EstimateControls(
  props: ControlsProps<EstimateSettings> & { years?: readonly number[] },
) {
  const { settings, years = estimateYears, change } = props;
  const format = useFormat();
  const beta = (hundredths: number) => format.count(hundredths / 100, { as: 'full' });
  const { t } = useTranslation('modelled-flows');
  return (
    <>
      <div className="estimate__slider">
        <p className="estimate__label">{t('year', { year: format.year(settings.year) })}</p>
        <RangeSlider
          label={t('year_label')}
          available={years}
          value={settings.year}
          valueText={format.year}
          onChange={(year) => change({ year })}
        />
      </div>
      <div className="estimate__slider">
        <p className="estimate__label">{t('beta', { beta: beta(settings.beta) })}</p>
        <RangeSlider
          label={t('beta_label')}
          available={betas}
          value={settings.beta}
          valueText={beta}
          onChange={(hundredths) => change({ beta: hundredths })}
        />
      </div>
      <ToggleGroup
        label={t('stock')}
        labelShown
        value={settings.stock}
        options={stockChoices.map((stock) => ({
          value: stock,
          label: stock === joinedStock ? t('joined') : stock,
        }))}
        onChange={(stock) => change({ stock })}
      />
      <SelectField
        label={t('method')}
        value={settings.method}
        options={estimateMethods.map((method) => ({
          value: method,
          label: t(`method_of.${method}`),
        }))}
        onChange={(method) => change({ method })}
      />
    </>
  );
}
