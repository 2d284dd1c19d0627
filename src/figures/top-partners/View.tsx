import { useTranslation } from 'react-i18next';
import type { BarRow } from '../../charts/bars/layout.ts';
import { useEconomyName, useFormat } from '../../language/index.ts';
import type { PartnersModel } from './model.ts';
import { PartnerBars, rest } from './PartnerBars.tsx';

/** Senders and receivers of each economy by the matrix. */
export function PartnersView({ model, width }: { model: PartnersModel; width: number }) {
  const { t } = useTranslation('top-partners');
  const name = useEconomyName();
  const format = useFormat();
  const bar = (id: string, label: string, usd: number, share: number): BarRow => ({
    id,
    label,
    text: t('bar', {
      amount: format.amount(usd, 'usd', { as: 'short' }),
      share: format.share(share),
    }),
    parts: [{ id, tone: id === rest ? 'faint' : 'flow', value: usd }],
  });
  const lists = model.lists.map(({ economy: code, direction, empty, top, other }) => {
    const economy = name.forms(code);
    return {
      economy: code,
      direction,
      head: t(`head.${direction}`, { economy }),
      empty: empty ? t(`empty.${direction}.${empty}`, { economy, year: model.year }) : null,
      rows: [
        ...top.map((one) => bar(one.partner, name(one.partner), one.usd, one.share)),
        ...(other
          ? [bar(rest, t('other', { count: other.partners }), other.usd, other.share)]
          : []),
      ],
    };
  });
  return <PartnerBars lists={lists} width={width} />;
}
