import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import { offLines } from '../../charts/lines/off-lines.ts';
import { InnerHeading } from '../figure/InnerHeading.tsx';
import { useFormat } from '../../language/index.ts';
import { quarterAt, timeOf } from '../shared/cost-evidence.ts';
import { ceiling, globalTarget } from '../shared/sending-goals.ts';
import type { SpreadModel, SpreadRow } from './model.ts';
import './cost-spread.css';

/** Half a year: the publisher asked twice a year at first. */
const step = 0.5;

/** The costs of corridors as a band around the middle one, and what part keeps to the goals. */
export function SpreadView({ model, width }: { model: SpreadModel; width: number }) {
  return (
    <>
      <Band model={model} width={width} />
      <Within model={model} width={width} />
    </>
  );
}

function Band({ model: { rows }, width }: { model: SpreadModel; width: number }) {
  const { t } = useTranslation('cost-spread');
  const format = useFormat();
  const band = (low: keyof SpreadRow, high: keyof SpreadRow) =>
    rows.map((row) => ({
      x: timeOf(row.quarter),
      low: Number(row[low]),
      high: Number(row[high]),
    }));
  const at = (time: number) => rows.find((row) => row.quarter === quarterAt(time));
  return (
    <div className="cost-spread__part">
      <InnerHeading className="cost-spread__head">{t('head.band')}</InnerHeading>
      <Lines
        settle={offLines}
        width={width}
        height={width < 480 ? 260 : 300}
        step={step}
        fromZero
        formatX={format.year}
        formatY={format.share}
        label={t('head.band')}
        describe={(_, time, p50) => {
          const row = at(time);
          return t('point.band', {
            quarter: format.quarter(quarterAt(time)),
            p50: format.share(p50),
            p10: format.share(row?.p10 ?? null),
            p90: format.share(row?.p90 ?? null),
          });
        }}
        references={[
          { y: ceiling, label: t('ceiling') },
          { y: globalTarget, label: t('target') },
        ]}
        bands={[
          { id: 'most', tone: 'accent', points: band('p10', 'p90') },
          { id: 'half', tone: 'accent', points: band('p25', 'p75') },
        ]}
        series={[
          {
            id: 'p50',
            label: t('line.p50'),
            tone: 'accent',
            points: rows.map((row) => ({ x: timeOf(row.quarter), y: row.p50 })),
          },
        ]}
      />
    </div>
  );
}

const shares = ['dollars_5', 'corridors_5', 'dollars_3', 'corridors_3'] as const;

function Within({ model: { rows }, width }: { model: SpreadModel; width: number }) {
  const { t } = useTranslation('cost-spread');
  const format = useFormat();
  return (
    <div className="cost-spread__part">
      <InnerHeading className="cost-spread__head">{t('head.within')}</InnerHeading>
      <Lines
        settle={offLines}
        width={width}
        height={width < 480 ? 240 : 260}
        step={step}
        fromZero
        formatX={format.year}
        formatY={format.share}
        label={t('head.within')}
        describe={(id, time, share) =>
          t('point.within', {
            line: t(`line.${id}`),
            quarter: format.quarter(quarterAt(time)),
            share: format.share(share),
          })
        }
        series={shares.map((id) => ({
          id,
          label: t(`line.${id}`),
          tone: id.startsWith('dollars') ? 'flow' : 'accent',
          points: rows.flatMap((row) => {
            const share = row[id];
            return share === null ? [] : [{ x: timeOf(row.quarter), y: share }];
          }),
        }))}
      />
    </div>
  );
}
