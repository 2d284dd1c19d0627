import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import type { Tone } from '../../charts/plot/tone.ts';
import { useFormat, useSay } from '../../language/index.ts';
import { quarterAt, timeOf } from '../shared/cost-evidence.ts';
import type { PartsModel } from './model.ts';
import { partsFinding } from './text.ts';

const lines = [
  ['mean', 'muted'],
  ['fees', 'accent'],
  ['margin', 'flow'],
] as const satisfies readonly (readonly [string, Tone])[];

/** The cost, the fees and the margin of the exchange rate over the quarters that state them. */
export function PartsView({ model, width }: { model: PartsModel; width: number }) {
  const { t } = useTranslation('cost-parts');
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
      label={partsFinding(model).map(say).join(' ')}
      describe={(id, time, percent) =>
        t('point', {
          line: t(`line.${id}`),
          quarter: format.quarter(quarterAt(time)),
          percent: format.amount(percent, 'percent', { as: 'full' }),
        })
      }
      series={lines.map(([id, tone]) => ({
        id,
        label: t(`line.${id}`),
        tone,
        points: model.rows.map((row) => ({ x: timeOf(row.quarter), y: row[id] })),
      }))}
    />
  );
}
