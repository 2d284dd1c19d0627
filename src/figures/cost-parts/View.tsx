import { useTranslation } from 'react-i18next';
import type { Tone } from '../../charts/plot/tone.ts';
import { useSay } from '../../language/index.ts';
import { CostLines } from '../sending-costs/CostLines.tsx';
import { timeOf } from '../shared/cost-evidence.ts';
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
  return (
    <CostLines
      width={width}
      step={0.25}
      label={partsFinding(model).map(say).join(' ')}
      say={({ id, ...said }) => t('point', { line: t(`line.${id}`), ...said })}
      series={lines.map(([id, tone]) => ({
        id,
        label: t(`line.${id}`),
        tone,
        points: model.rows.map((row) => ({ x: timeOf(row.quarter), y: row[id] })),
      }))}
    />
  );
}
