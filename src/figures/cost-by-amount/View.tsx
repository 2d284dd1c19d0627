import { useTranslation } from 'react-i18next';
import { useSay } from '../../language/index.ts';
import { CostLines } from '../sending-costs/CostLines.tsx';
import { timeOf } from '../shared/cost-evidence.ts';
import { ceiling, globalTarget } from '../shared/sending-goals.ts';
import type { AmountModel } from './model.ts';
import { amountFinding } from './text.ts';

/** Both amounts over the quarters, under the goals. */
export function AmountView({ model, width }: { model: AmountModel; width: number }) {
  const { t } = useTranslation('cost-by-amount');
  const say = useSay();
  return (
    <CostLines
      width={width}
      step={0.25}
      label={amountFinding(model).map(say).join(' ')}
      say={({ id, ...said }) => t('point', { line: t(`line.${id}`), ...said })}
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
