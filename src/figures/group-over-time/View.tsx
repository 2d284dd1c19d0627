import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import { useFormat } from '../../language/index.ts';
import { moneyOverYears } from '../shared/over-years.ts';
import type { GroupMoneyModel } from './model.ts';

/** Sums over the years: what the members received in colour, what they paid in grey. */
export function GroupMoneyView({ model, width }: { model: GroupMoneyModel; width: number }) {
  const { t } = useTranslation('economy-group');
  const format = useFormat();
  return (
    <Lines
      {...moneyOverYears(format, width)}
      label={t('title')}
      describe={(id, year, usd) =>
        t('point', {
          line: t(`line.${id}`),
          year: format.year(year),
          sum: format.amount(usd, 'usd'),
        })
      }
      series={model.lines.map(({ direction, sums }) => ({
        id: direction,
        label: t(`line.${direction}`),
        tone: direction === 'received' ? ('accent' as const) : ('muted' as const),
        points: sums.map(({ year, usd }) => ({ x: year, y: usd })),
      }))}
    />
  );
}
