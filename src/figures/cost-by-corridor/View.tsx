import { useTranslation } from 'react-i18next';
import { Multiples } from '../../charts/multiples/Multiples.tsx';
import { InnerHeading } from '../figure/InnerHeading.tsx';
import { useEconomyName, useFormat } from '../../language/index.ts';
import { quarterAt, timeOf } from '../shared/cost-evidence.ts';
import type { CostCorridor, CostGroup, CostModel } from './model.ts';
import { ceiling, globalTarget } from '../shared/sending-goals.ts';
import './cost-by-corridor.css';

/** Corridors' costs over the quarters, a small picture each, on one scale for each direction. */
export function CostView({ model, width }: { model: CostModel; width: number }) {
  const { t } = useTranslation('cost-by-corridor');
  return (
    <>
      <p className="cost-by-corridor__goals">{t('goals')}</p>
      {model.groups.map((group) => (
        <CostPanels key={group.economy + group.direction} group={group} width={width} />
      ))}
    </>
  );
}

/** Half a year: the publisher asked twice a year at first. */
const step = 0.5;
/** Three side by side on paper, two on a phone, px. */
const least = 118;

function CostPanels({ group, width }: { group: CostGroup; width: number }) {
  const { t } = useTranslation('cost-by-corridor');
  const name = useEconomyName();
  const format = useFormat();
  const head = t(`head.${group.direction}`, { economy: name.forms(group.economy) });
  /** With the cost of the newest quarter, where its prices tell one. */
  const label = ({ partner, rows }: CostCorridor) => {
    const last = rows.at(-1);
    return last?.evidence === 'published'
      ? t('panel', { partner: name(partner), percent: format.share(last.percent) })
      : name(partner);
  };
  return (
    <div className="cost-by-corridor__group">
      <InnerHeading className="cost-by-corridor__head">{head}</InnerHeading>
      <Multiples
        width={width}
        least={least}
        step={step}
        sameScale
        formatX={format.year}
        formatY={format.share}
        label={head}
        describe={(partner, at, percent) =>
          t('point', {
            partner,
            quarter: format.quarter(quarterAt(at)),
            percent: format.share(percent),
          })
        }
        references={[
          { y: ceiling, label: format.share(ceiling) },
          { y: globalTarget, label: format.share(globalTarget) },
        ]}
        panels={group.drawn.map((corridor) => ({
          id: corridor.partner,
          label: label(corridor),
          series: [
            {
              id: corridor.partner,
              label: name(corridor.partner),
              tone: 'accent',
              unmarked: true,
              points: corridor.rows.map((row) => ({
                x: timeOf(row.quarter),
                y: row.percent,
                thin: row.evidence !== 'published',
              })),
            },
          ],
        }))}
      />
    </div>
  );
}
