import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import { useFormat, useSay } from '../../language/index.ts';
import type { StockModel } from './model.ts';
import { stockFinding } from './text.ts';
import { overYears } from '../shared/over-years.ts';

/** Women and men over the years of one revision, five years apart. */
export function StockView({ model, width }: { model: StockModel; width: number }) {
  const { t } = useTranslation('corridor-migrants');
  const say = useSay();
  const format = useFormat();
  const points = (sex: 'female' | 'male') =>
    model.years.flatMap((stock) => {
      const y = stock[sex];
      return y === null ? [] : [{ x: stock.year, y }];
    });
  return (
    <Lines
      {...overYears(format, width)}
      step={5}
      formatY={(value) => format.amount(value, 'persons', { as: 'short' })}
      label={stockFinding(model).map(say).join(' ')}
      describe={(sex, year, persons) =>
        `${t(sex)} · ${format.year(year)} · ${format.amount(persons, 'persons', { as: 'full' })}`
      }
      series={[
        { id: 'women', label: t('women'), tone: 'women', points: points('female') },
        { id: 'men', label: t('men'), tone: 'men', points: points('male') },
      ]}
    />
  );
}
