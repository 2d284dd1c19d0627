import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import { offLines } from '../../charts/lines/off-lines.ts';
import type { Tone } from '../../charts/plot/tone.ts';
import { useFormat, useSay } from '../../language/index.ts';
import { quarterAt, timeOf } from '../shared/cost-evidence.ts';
import { drawnLines, type CostLine, type CostModel } from './model.ts';
import { ceiling, globalTarget } from '../shared/sending-goals.ts';
import { costFinding, evidence } from './text.ts';

/** Quarterly means of a corridor against the two goals; quarters without prices are gaps. */
export function CostView({ model, width }: { model: CostModel; width: number }) {
  const { t } = useTranslation('corridor-cost');
  const say = useSay();
  const format = useFormat();
  const drawn = drawnLines(model);
  const quoted = drawn.some((line) => line.series === 'rpw');
  // From here on the goals are too near one another for a label each.
  const far = drawn.some((line) => line.rows.some((row) => row.cost > 30));
  const idOf = (line: CostLine) => `${line.series}-${line.amount}`;
  return (
    <Lines
      settle={offLines}
      width={width}
      height={width < 480 ? 260 : 320}
      step={0.25}
      fromZero
      formatX={format.year}
      formatY={format.share}
      label={costFinding(model).map(say).join(' ')}
      describe={(id, time, cost) => {
        const line = model.lines.find((one) => idOf(one) === id);
        const row = line?.rows.find((one) => one.quarter === quarterAt(time));
        return [
          line ? t(`line.${line.series}.${line.amount}`) : id,
          format.quarter(quarterAt(time)),
          format.share(cost),
          ...(row ? [say(evidence(row))] : []),
        ].join(' · ');
      }}
      references={
        far
          ? [
              { y: ceiling, label: t('goals') },
              { y: globalTarget, label: '' },
            ]
          : [
              { y: ceiling, label: t('ceiling') },
              { y: globalTarget, label: t('target') },
            ]
      }
      series={drawn.map((line) => ({
        id: idOf(line),
        // Grey and told in a note where it would be in the way of the lines that follow it.
        label: line.series === 'databank' && quoted ? '' : t(`line.${line.series}.${line.amount}`),
        tone: toneOf(line),
        points: line.rows.map((row) => ({
          x: timeOf(row.quarter),
          y: row.cost,
          thin: row.evidence !== 'published',
        })),
      }))}
    />
  );
}

function toneOf({ series, amount }: CostLine): Tone {
  if (series === 'databank') return 'muted';
  return amount === 200 ? 'accent' : 'flow';
}
