import { useTranslation } from 'react-i18next';
import type { Tone } from '../../charts/plot/tone.ts';
import { useSay } from '../../language/index.ts';
import { CostLines } from '../sending-costs/CostLines.tsx';
import { timeOf } from '../shared/cost-evidence.ts';
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
  const name = (provider: string) => {
    const value = providerName(provider);
    return value.kind === 'message' ? say(value.value) : provider;
  };
  return (
    <CostLines
      width={width}
      step={0.5}
      label={providerFinding(model).map(say).join(' ')}
      say={({ id, ...said }) => t('point', { line: name(id), ...said })}
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
