import { useTranslation } from 'react-i18next';
import type { Shape } from '../../charts/ranges/layout.ts';
import { Ranges } from '../../charts/ranges/Ranges.tsx';
import { useFormat, useLanguage, useSay } from '../../language/index.ts';
import type { Sending } from '../modelled-flows/settings.ts';
import type { SendPart, WomenSendModel } from './model.ts';
import { partName, womenSendFinding } from './words.ts';

const shapes: Readonly<Record<Sending, Shape>> = {
  per_person: 'circle',
  income: 'square',
  survey: 'diamond',
  free: 'triangle',
};

/** Women's part of what the world, receivers or corridors got: a range, a mark an assumption. */
export function WomenSendView({ model, width }: { model: WomenSendModel; width: number }) {
  const { t } = useTranslation('women-send');
  const say = useSay();
  const format = useFormat();
  const { direction } = useLanguage();
  const row = (part: SendPart) => ({
    id: `${part.sender ?? ''} ${part.receiver ?? ''}`,
    label: say(partName(part)),
    values: { ...part.parts },
    text: t('about', { range: format.range(part.low, part.high, 'percent') }),
    strong: part.receiver === null,
  });
  return (
    <Ranges
      width={width}
      mirror={direction === 'rtl'}
      domain={[0, 100]}
      format={format.share}
      label={womenSendFinding(model).map(say).join(' ')}
      keys={model.shown.map((one) => ({
        id: one,
        label: t(`sending.${one}`),
        shape: shapes[one],
        chosen: one === model.settings.sending,
      }))}
      rows={[...(model.world ? [model.world] : []), ...model.rows].map(row)}
    />
  );
}
