import { useTranslation } from 'react-i18next';
import { Changes } from '../../charts/changes/Changes.tsx';
import { useEconomyName, useFormat, useLanguage, useSay } from '../../language/index.ts';
import type { CorridorChange, CorridorsModel } from './changed-corridors.ts';
import { corridorsFinding } from './text.ts';

/** The corridors with the largest changes, those with more over those with less. */
export function CorridorsView({ model, width }: { model: CorridorsModel; width: number }) {
  const { t } = useTranslation('scenario-corridors');
  const { t: ranked } = useTranslation('scenario-ranked');
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  const { direction } = useLanguage();
  const short = (value: number) => format.amount(value, 'usd', { as: 'short' });
  const row = ({ sender, receiver, change }: CorridorChange) => ({
    id: `${sender}-${receiver}`,
    label: t('corridor', { sender: name(sender), receiver: name(receiver) }),
    total: change.central,
    text: short(change.central),
    interval: [change.low, change.high] as const,
    parts: [
      {
        id: 'change',
        tone: change.central < 0 ? ('flow' as const) : ('accent' as const),
        value: change.central,
      },
    ],
  });
  return (
    <Changes
      width={width}
      mirror={direction === 'rtl'}
      label={corridorsFinding(model).map(say).join(' ')}
      format={short}
      keys={[{ id: 'interval', label: ranked('key.interval'), of: 'interval' }]}
      rows={[...model.more, ...model.less].map(row)}
    />
  );
}
