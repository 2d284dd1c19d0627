import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { matrixCells, matrixOrders, type MatrixSettings } from './settings.ts';

/** What rows and columns stand for, and in which order they come. */
export function MatrixControls({ settings, change }: ControlsProps<MatrixSettings>) {
  const { t } = useTranslation('flow-matrix');
  return (
    <>
      <SelectField
        label={t('control.cells')}
        options={matrixCells.map((value) => ({ value, label: t(`cells.${value}`) }))}
        value={settings.cells}
        onChange={(cells) => change({ cells })}
      />
      <SelectField
        label={t('control.order')}
        options={matrixOrders.map((value) => ({ value, label: t(`order.${value}`) }))}
        value={settings.order}
        onChange={(order) => change({ order })}
      />
    </>
  );
}
