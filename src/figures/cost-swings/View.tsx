import { useTranslation } from 'react-i18next';
import { Dots } from '../../charts/dots/Dots.tsx';
import { useEconomyName, useFormat, useLanguage, useSay } from '../../language/index.ts';
import { ceiling, globalTarget } from '../shared/sending-goals.ts';
import type { SwingModel } from './model.ts';
import { swingFinding } from './text.ts';

/** The corridors that move most: from their least to their most in five years, and now. */
export function SwingView({ model, width }: { model: SwingModel; width: number }) {
  const { t } = useTranslation('cost-swings');
  const say = useSay();
  const name = useEconomyName();
  const format = useFormat();
  const mirror = useLanguage().direction === 'rtl';
  const most = Math.max(ceiling, ...model.drawn.map(({ highest }) => highest));
  return (
    <Dots
      width={width}
      mirror={mirror}
      domain={[0, most]}
      format={format.share}
      label={swingFinding(model).map(say).join(' ')}
      legend={[
        { tone: 'faint', label: t('legend.range') },
        { tone: 'accent', label: t('legend.now', { quarter: format.quarter(model.newest) }) },
      ]}
      references={[
        { value: globalTarget, label: format.share(globalTarget) },
        { value: ceiling, label: format.share(ceiling) },
      ]}
      rows={model.drawn.map((row) => ({
        id: `${row.sender}-${row.receiver}`,
        label: t('corridor', { sender: name(row.sender), receiver: name(row.receiver) }),
        dots: [
          { id: 'lowest', value: row.lowest, tone: 'faint' },
          { id: 'highest', value: row.highest, tone: 'faint' },
          { id: 'now', value: row.now, tone: 'accent' },
        ],
        text: t('moves', { usual: format.count(Math.round(row.usual * 100) / 100) }),
      }))}
    />
  );
}
