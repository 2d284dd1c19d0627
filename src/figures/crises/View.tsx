import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import { offLines } from '../../charts/lines/off-lines.ts';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';
import { comparedTone } from '../shared/compared-tone.ts';
import { moneyOverYears } from '../shared/over-years.ts';
import { crisisYears, type CrisisModel } from './model.ts';
import { crisisFinding } from './text.ts';

/** What was received over the years, with the years of three crises marked. */
export function CrisisView({ model, width }: { model: CrisisModel; width: number }) {
  const { t } = useTranslation('crises');
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  const compared = model.economies.length > 1;
  return (
    <Lines
      settle={offLines}
      {...moneyOverYears(format, width)}
      label={crisisFinding(model).map(say).join(' ')}
      describe={(id, year, usd) => `${id} · ${format.year(year)} · ${format.amount(usd, 'usd')}`}
      span={[2005, model.newest]}
      events={crisisYears
        .filter((year) => year <= model.newest)
        .map((year) => ({ x: year, label: t(`event.${year}`) }))}
      series={model.lines.map(({ economy, rows }, at) => ({
        id: name(economy),
        label: compared ? name(economy) : t('line'),
        tone: compared ? comparedTone(at) : 'accent',
        points: rows.map((row) => ({
          x: row.year,
          y: row.usd,
          estimate: row.status === 'estimate',
          apart: row.break_before !== null,
        })),
      }))}
    />
  );
}
