import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { ChipGroup } from '../../../ui/ToggleGroup.tsx';
import type { ResultColumn } from '../result-columns.ts';
import { chartColumns, isNamed, type ChartChoice, type ChartOffer } from './chart-model.ts';

/** Several columns up are offered where there are no more than these. */
const mostUp = 12;

/** Which columns are along, up and told apart by colour, and which axes are logarithmic. */
export function ChartControls(props: {
  choice: ChartChoice;
  offer: ChartOffer;
  columns: readonly ResultColumn[];
  onChange: (next: Partial<ChartChoice>) => void;
}) {
  const { t } = useTranslation('sql');
  const { choice, offer, columns, onChange } = props;
  const fitting = chartColumns(choice.mark, offer, columns);
  const options = (list: readonly ResultColumn[]) =>
    list.map((column) => ({ value: String(column.at), label: column.name }));
  const several = fitting.y.length > 1 && fitting.y.length <= mostUp;
  const axes = [
    ...(isNamed(choice.mark, choice.x, offer)
      ? []
      : [{ value: 'x' as const, label: t('chart.log_x') }]),
    { value: 'y' as const, label: t('chart.log_y') },
  ];
  const logs = [...(choice.xLog ? ['x' as const] : []), ...(choice.yLog ? ['y' as const] : [])];
  return (
    <>
      <SelectField
        label={t('chart.x')}
        options={options(fitting.x)}
        value={String(choice.x)}
        onChange={(at) => onChange({ x: Number(at) })}
      />
      {several ? (
        <ChipGroup
          label={t('chart.y')}
          labelShown
          options={options(fitting.y)}
          value={choice.y.map(String)}
          onChange={(chosen) => chosen.length > 0 && onChange({ y: chosen.map(Number) })}
        />
      ) : (
        fitting.y.length > 0 && (
          <SelectField
            label={t('chart.y')}
            options={options(fitting.y)}
            value={String(choice.y[0])}
            onChange={(at) => onChange({ y: [Number(at)] })}
          />
        )
      )}
      {fitting.colour.length > 0 && (
        <SelectField
          label={t('chart.colour')}
          options={[{ value: '', label: t('chart.one_colour') }, ...options(fitting.colour)]}
          value={choice.colour === null ? '' : String(choice.colour)}
          onChange={(at) => onChange({ colour: at === '' ? null : Number(at) })}
        />
      )}
      <ChipGroup
        label={t('chart.log')}
        options={axes}
        value={logs}
        onChange={(chosen) => onChange({ xLog: chosen.includes('x'), yLog: chosen.includes('y') })}
      />
    </>
  );
}
