import { useTranslation } from 'react-i18next';
import { Scatter } from '../../charts/scatter/Scatter.tsx';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';
import type { ResilienceModel } from './model.ts';
import { resilienceFinding } from './text.ts';

/** Every economy by what it receives of GDP and by how few send it, the asked ones marked. */
export function ResilienceView({ model, width }: { model: ResilienceModel; width: number }) {
  const { t } = useTranslation('resilience');
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  const rows = new Map(model.shown.map((row) => [row.economy, row]));
  return (
    <Scatter
      width={width}
      height={width < 480 ? 380 : 400}
      label={resilienceFinding(model).map(say).join(' ')}
      describe={(economy) => {
        const row = rows.get(economy);
        return t('point', {
          economy: name(economy),
          percent: format.share(row?.percent ?? null),
          year: row?.year,
          same: format.share(row?.same ?? null),
        });
      }}
      x={{
        title: t('axis.percent'),
        log: true,
        format: (value) => format.amount(value, 'percent', { as: 'full' }),
        domain: model.span,
      }}
      y={{ title: t('axis.same'), log: false, format: format.share, domain: [0, 100] }}
      cuts={{ x: model.cuts.percent, y: model.cuts.same }}
      corners={[
        t('corner.little_few'),
        t('corner.much_few'),
        t('corner.little_many'),
        t('corner.much_many'),
      ]}
      points={model.shown.map((row) => ({
        id: row.economy,
        x: row.percent,
        y: row.same,
        label: name(row.economy),
        marked: model.marked.includes(row),
      }))}
    />
  );
}
