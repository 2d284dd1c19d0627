import { useTranslation } from 'react-i18next';
import { Bars } from '../../charts/bars/Bars.tsx';
import type { BarRow } from '../../charts/bars/layout.ts';
import { KeptLink } from '../../ui/address/KeptLink.tsx';
import { useEconomyName, useFormat, useLanguage } from '../../language/index.ts';
import { corridorPath, type PartnerList, type PartnersModel } from './model.ts';
import './top-partners.css';

const rest = 'rest';

/** Senders and receivers of each economy as ranked bars, each a way to its corridor's page. */
export function PartnersView({ model, width }: { model: PartnersModel; width: number }) {
  const { t } = useTranslation('top-partners');
  const name = useEconomyName();
  return (
    <>
      {model.lists.map((list) => {
        const economy = name.forms(list.economy);
        return (
          <div key={list.economy + list.direction} className="top-partners__list">
            <h4 className="top-partners__head">{t(`head.${list.direction}`, { economy })}</h4>
            {list.empty ? (
              <p className="top-partners__empty">
                {t(`empty.${list.direction}.${list.empty}`, { economy, year: model.year })}
              </p>
            ) : (
              <PartnerBars list={list} width={width} />
            )}
          </div>
        );
      })}
    </>
  );
}

function PartnerBars({ list, width }: { list: PartnerList; width: number }) {
  const { t } = useTranslation('top-partners');
  const name = useEconomyName();
  const format = useFormat();
  const mirror = useLanguage().direction === 'rtl';
  const bar = (id: string, label: string, usd: number, share: number): BarRow => ({
    id,
    label,
    text: t('bar', {
      amount: format.amount(usd, 'usd', { as: 'short' }),
      share: format.share(share),
    }),
    parts: [{ id, tone: id === rest ? 'faint' : 'flow', value: usd }],
  });
  return (
    <Bars
      width={width}
      mirror={mirror}
      label={t(`head.${list.direction}`, { economy: name.forms(list.economy) })}
      rows={[
        ...list.top.map((one) => bar(one.partner, name(one.partner), one.usd, one.share)),
        ...(list.other
          ? [
              bar(
                rest,
                t('other', { count: list.other.partners }),
                list.other.usd,
                list.other.share,
              ),
            ]
          : []),
      ]}
      link={{ hrefOf: (id) => (id === rest ? null : corridorPath(list, id)), Anchor: KeptLink }}
    />
  );
}
