import { useTranslation } from 'react-i18next';
import { isUnobserved } from '../../domain/unobserved.ts';
import { Lines } from '../../charts/lines/Lines.tsx';
import { offLines } from '../../charts/lines/off-lines.ts';
import type { Tone } from '../../charts/plot/tone.ts';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';
import type { ShareLine, WomenShareModel } from './model.ts';
import { womenShareFinding } from './text.ts';
import { overYears } from '../shared/over-years.ts';

/** Years between two counts of the publisher. */
const round = 5;

const compared: readonly Tone[] = ['women', 'accent', 'men', 'ink'];

/** Women's share over the years against a half and the world. */
export function WomenShareView({ model, width }: { model: WomenShareModel; width: number }) {
  const { t } = useTranslation('women-share-over-time');
  const say = useSay();
  const format = useFormat();
  const economyName = useEconomyName();
  const several = model.economies.length > 1;
  const name = ({ economy, direction }: ShareLine) =>
    economy === null ? t('world') : several ? economyName(economy) : t(`whose.${direction}`);
  const tone = ({ economy, direction }: ShareLine): Tone => {
    if (economy === null) return 'muted';
    if (several) return compared[model.economies.indexOf(economy)] ?? 'ink';
    return direction === 'abroad' ? 'women' : 'accent';
  };
  return (
    <Lines
      settle={offLines}
      {...overYears(format, width)}
      step={round}
      fromZero={false}
      formatY={format.share}
      references={[{ y: 50, label: t('half', { share: format.share(50) }) }]}
      label={womenShareFinding(model).map(say).join(' ')}
      describe={(line, year, share) => `${line} · ${format.year(year)} · ${format.share(share)}`}
      series={model.lines.map((line) => ({
        id: name(line),
        label: name(line),
        tone: tone(line),
        points: line.points.map(({ year, share, few, unobserved }) => ({
          x: year,
          y: share,
          thin: few || isUnobserved(unobserved),
        })),
      }))}
    />
  );
}
