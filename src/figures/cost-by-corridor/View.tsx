import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import type { Tone } from '../../charts/plot/tone.ts';
import { InnerHeading } from '../figure/InnerHeading.tsx';
import { useEconomyName, useFormat } from '../../language/index.ts';
import { quarterAt, timeOf } from '../shared/cost-evidence.ts';
import type { CostGroup, CostModel } from './model.ts';
import { ceiling, globalTarget } from '../shared/sending-goals.ts';
import './cost-by-corridor.css';

/** Corridors' costs over the quarters, a picture for each direction, under one ceiling and target. */
export function CostView({ model, width }: { model: CostModel; width: number }) {
  return (
    <>
      {model.groups.map((group) => (
        <CostLines key={group.economy + group.direction} group={group} width={width} />
      ))}
    </>
  );
}

/** Half a year: the publisher asked twice a year at first. */
const step = 0.5;

function CostLines({ group, width }: { group: CostGroup; width: number }) {
  const { t } = useTranslation('cost-by-corridor');
  const name = useEconomyName();
  const format = useFormat();
  const head = t(`head.${group.direction}`, { economy: name.forms(group.economy) });
  const cheapest = group.drawn.length - 1;
  const tone = (place: number): Tone =>
    place === 0 ? 'flow' : place === cheapest ? 'accent' : 'muted';
  return (
    <div className="cost-by-corridor__group">
      <InnerHeading className="cost-by-corridor__head">{head}</InnerHeading>
      <Lines
        width={width}
        height={width < 480 ? 260 : 300}
        step={step}
        fromZero
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
          { y: ceiling, label: t('ceiling') },
          { y: globalTarget, label: t('target') },
        ]}
        series={group.drawn.map((corridor, place) => ({
          id: name(corridor.partner),
          label: name(corridor.partner),
          tone: tone(place),
          points: corridor.rows.map((row) => ({
            x: timeOf(row.quarter),
            y: row.percent,
            thin: row.evidence !== 'published',
          })),
        }))}
      />
    </div>
  );
}
