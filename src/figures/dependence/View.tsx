import { useTranslation } from 'react-i18next';
import { Scatter } from '../../charts/scatter/Scatter.tsx';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';
import type { DependenceModel } from './model.ts';
import { dependenceFinding } from './text.ts';

/** Every economy by its income per person and what it receives, the asked ones marked. */
export function DependenceView({ model, width }: { model: DependenceModel; width: number }) {
  const { t } = useTranslation('dependence');
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  const rows = new Map(model.rows.map((row) => [row.economy, row]));
  return (
    <Scatter
      width={width}
      height={width < 480 ? 300 : 380}
      label={dependenceFinding(model).map(say).join(' ')}
      describe={(economy) => {
        const row = rows.get(economy);
        return t('point', {
          economy: name(economy),
          percent: format.share(row?.percent ?? null),
          income: format.amount(row?.income ?? null, 'ppp'),
          year: row?.year,
        });
      }}
      x={{
        title: t('axis.income'),
        log: true,
        domain: span(model.rows.map((row) => row.income)),
        format: (value) => format.amount(value, 'ppp', { as: 'short' }),
      }}
      y={{ title: t('axis.percent'), log: false, format: format.share }}
      points={model.rows.map((row) => ({
        id: row.economy,
        x: row.income,
        y: row.percent,
        label: name(row.economy),
        marked: model.marked.includes(row),
      }))}
    />
  );
}

/** From a little under the least to a little over the most, on a logarithmic axis. */
function span(values: readonly number[]): [number, number] {
  return [Math.min(...values) * 0.9, Math.max(...values) * 1.1];
}
