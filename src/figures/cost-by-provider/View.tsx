import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import type { Tone } from '../../charts/plot/tone.ts';
import { useFormat, useSay } from '../../language/index.ts';
import { quarterAt, timeOf } from '../shared/cost-evidence.ts';
import { ceiling, globalTarget } from '../shared/sending-goals.ts';
import type { ProviderModel } from './model.ts';
import { providerFinding, providerName } from './text.ts';

const tones: Readonly<Record<string, Tone>> = {
  Bank: 'flow',
  'Money Transfer Operator': 'accent',
};

/** A line a type of provider over the quarters, under the goals. */
export function ProviderView({ model, width }: { model: ProviderModel; width: number }) {
  const { t } = useTranslation('cost-by-provider');
  const say = useSay();
  const format = useFormat();
  const name = (provider: string) => {
    const value = providerName(provider);
    return value.kind === 'message' ? say(value.value) : provider;
  };
  return (
    <Lines
      width={width}
      height={width < 480 ? 260 : 300}
      step={0.5}
      fromZero
      formatX={format.year}
      formatY={format.share}
      label={providerFinding(model).map(say).join(' ')}
      describe={(id, time, percent) =>
        t('point', {
          line: name(id),
          quarter: format.quarter(quarterAt(time)),
          percent: format.amount(percent, 'percent', { as: 'full' }),
        })
      }
      references={[
        { y: ceiling, label: t('ceiling') },
        { y: globalTarget, label: t('target') },
      ]}
      series={model.lines.map(({ provider, rows }) => ({
        id: provider,
        label: name(provider),
        tone: tones[provider] ?? 'muted',
        points: rows.map((row) => ({ x: timeOf(row.quarter), y: row.percent })),
      }))}
    />
  );
}
