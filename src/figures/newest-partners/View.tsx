import { useTranslation } from 'react-i18next';
import type { BarRow } from '../../charts/bars/layout.ts';
import { useEconomyName, useFormat } from '../../language/index.ts';
import { PartnerBars, rest } from '../top-partners/PartnerBars.tsx';
import type { NewestModel } from './model.ts';

/** Senders and receivers of each economy by the estimate, with intervals. */
export function NewestPartnersView({ model, width }: { model: NewestModel; width: number }) {
  const { t } = useTranslation('newest-partners');
  const name = useEconomyName();
  const format = useFormat();
  const bar = (id: string, label: string, usd: number, share: number): BarRow => ({
    id,
    label,
    text: t('bar', {
      amount: format.amount(usd, 'usd', { as: 'short' }),
      share: format.share(share),
    }),
    parts: [{ id, tone: id === rest ? 'faint' : 'flow', certainty: 'modelled', value: usd }],
  });
  const lists = model.lists.map(({ economy: code, direction, year, empty, top, other }) => {
    const economy = name.forms(code);
    return {
      economy: code,
      direction,
      head: t(`head.${direction}`, { economy, year }),
      empty: empty ? t(`empty.${direction}.${empty}`, { economy, year }) : null,
      rows: [
        ...top.map(({ partner, usd, share, lower, upper }): BarRow => ({
          ...bar(partner, name(partner), usd, share),
          interval: [lower, upper],
        })),
        ...(other
          ? [bar(rest, t('other', { count: other.partners }), other.usd, other.share)]
          : []),
      ],
    };
  });
  return <PartnerBars lists={lists} width={width} />;
}
