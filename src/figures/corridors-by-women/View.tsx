import { useTranslation } from 'react-i18next';
import { Bars } from '../../charts/bars/Bars.tsx';
import { useEconomyName, useFormat, useLanguage, useSay } from '../../language/index.ts';
import type { CorridorShare, CorridorsModel } from './model.ts';
import { corridorsFinding } from './text.ts';

/** Below this width, in px, the name of a corridor stands over its bar. */
const narrow = 380;

/** Women and men of each corridor end to end: most women first, then most men. */
export function CorridorsView({ model, width }: { model: CorridorsModel; width: number }) {
  const { t } = useTranslation('corridors-by-women');
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  const { direction } = useLanguage();
  const row = (corridor: CorridorShare) => ({
    id: `${corridor.origin}-${corridor.destination}`,
    label: t('corridor', {
      origin: name(corridor.origin),
      destination: name(corridor.destination),
    }),
    parts: [
      { id: 'women', tone: 'women' as const, value: corridor.share },
      { id: 'men', tone: 'men' as const, value: 100 - corridor.share },
    ],
    text: t('value', {
      share: format.share(corridor.share),
      persons: format.count(corridor.persons, { as: 'short' }),
    }),
  });
  const group = (id: 'high' | 'low', corridors: readonly CorridorShare[]) =>
    corridors.length === 0
      ? []
      : [{ id, label: t(`group.${id}`), parts: [], text: '', strong: true }, ...corridors.map(row)];
  return (
    <Bars
      width={width}
      mirror={direction === 'rtl'}
      above={width < narrow}
      most={100}
      references={[{ value: 50, label: format.share(50) }]}
      label={corridorsFinding(model).map(say).join(' ')}
      rows={[...group('high', model.high), ...group('low', model.low)]}
    />
  );
}
