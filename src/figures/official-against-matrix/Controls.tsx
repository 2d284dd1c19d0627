import { useTranslation } from 'react-i18next';
import { useFormat, useEconomyName } from '../../language/index.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { reporters } from '../official/reporters.ts';
import type { ControlsProps } from '../shown/controls-props.ts';
import { orders, type AgainstSettings } from './settings.ts';

/**
 * Whose figures, of which year, in what order.
 *
 * @param props.years those that a central bank reports, the newest first
 */
export function AgainstControls(
  props: ControlsProps<AgainstSettings> & { years: readonly number[] },
) {
  const { settings, change, years } = props;
  const { t } = useTranslation('official-against-matrix');
  const name = useEconomyName();
  const format = useFormat();
  const offered = years.includes(settings.year) ? years : [settings.year, ...years];
  return (
    <>
      <SelectField<AgainstSettings['reporter']>
        label={t('control.reporter')}
        options={[
          { value: 'every', label: t('control.every') },
          ...reporters.map((value) => ({ value, label: name(value) })),
        ]}
        value={settings.reporter}
        onChange={(reporter) => change({ reporter })}
      />
      <SelectField
        label={t('control.year')}
        options={offered.map((year) => ({ value: String(year), label: format.year(year) }))}
        value={String(settings.year)}
        onChange={(year) => change({ year: Number(year) })}
      />
      <SelectField
        label={t('control.order')}
        options={orders.map((value) => ({ value, label: t(`control.orders.${value}`) }))}
        value={settings.order}
        onChange={(order) => change({ order })}
      />
    </>
  );
}
