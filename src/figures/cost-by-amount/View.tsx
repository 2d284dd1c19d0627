import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import { useFormat, useSay } from '../../language/index.ts';
import { quarterAt, timeOf } from '../shared/cost-evidence.ts';
import { ceiling, globalTarget } from '../shared/sending-goals.ts';
import type { AmountModel } from './model.ts';
import { amountFinding } from './text.ts';

/** Both amounts over the quarters, under the goals. */
export function AmountView({ model, width }: { model: AmountModel; width: number }) {
  const { t } = useTranslation('cost-by-amount');
  const say = useSay();
  const format = useFormat();
  return (
    <Lines
      width={width}
      height={width < 480 ? 260 : 300}
      step={0.25}
      fromZero
      formatX={format.year}
      formatY={format.share}
      label={amountFinding(model).map(say).join(' ')}
      describe={(id, time, percent) =>
        t('point', {
          line: t(`line.${id}`),
          quarter: format.quarter(quarterAt(time)),
          percent: format.amount(percent, 'percent', { as: 'full' }),
        })
      }
      references={[
        { y: ceiling, label: t('ceiling') },
        { y: globalTarget, label: t('target') },
      ]}
      series={(['of_200', 'of_500'] as const).map((id) => ({
        id,
        label: t(`line.${id}`),
        tone: id === 'of_200' ? 'accent' : 'flow',
        points: model.rows.map((row) => ({ x: timeOf(row.quarter), y: row[id] })),
      }))}
    />
  );
}
