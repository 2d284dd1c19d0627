import { useTranslation } from 'react-i18next';
import { Bars } from '../../charts/bars/Bars.tsx';
import type { BarRow } from '../../charts/bars/layout.ts';
import { useEconomyName, useFormat, useLanguage } from '../../language/index.ts';
import { KeptLink } from '../../ui/address/KeptLink.tsx';
import { corridorPath } from '../top-partners/model.ts';
import type { NewestModel, PartnerList } from './model.ts';
import '../top-partners/top-partners.css';

const rest = 'rest';

/** Senders and receivers of each economy by the estimate, with intervals; each bar a way to its corridor. */
export function NewestPartnersView({ model, width }: { model: NewestModel; width: number }) {
  const { t } = useTranslation('newest-partners');
  const name = useEconomyName();
  return (
    <>
      {model.lists.map((list) => {
        const economy = name.forms(list.economy);
        return (
          <div key={list.economy + list.direction} className="top-partners__list">
            <h4 className="top-partners__head">
              {t(`head.${list.direction}`, { economy, year: model.year })}
            </h4>
            {list.empty ? (
              <p className="top-partners__empty">
                {t(`empty.${list.direction}.${list.empty}`, { economy, year: model.year })}
              </p>
            ) : (
              <PartnerBars list={list} year={model.year} width={width} />
            )}
          </div>
        );
      })}
    </>
  );
}

function PartnerBars({ list, year, width }: { list: PartnerList; year: number; width: number }) {
  const { t } = useTranslation('newest-partners');
  const name = useEconomyName();
  const format = useFormat();
  const mirror = useLanguage().direction === 'rtl';
  const textOf = (usd: number, share: number) =>
    t('bar', {
      amount: format.amount(usd, 'usd', { as: 'short' }),
      share: format.share(share),
    });
  return (
    <Bars
      width={width}
      mirror={mirror}
      label={t(`head.${list.direction}`, { economy: name.forms(list.economy), year })}
      rows={[
        ...list.top.map(({ partner, usd, share, lower, upper }): BarRow => ({
          id: partner,
          label: name(partner),
          text: textOf(usd, share),
          parts: [{ id: partner, tone: 'flow', certainty: 'modelled', value: usd }],
          interval: [lower, upper],
        })),
        ...(list.other
          ? [
              {
                id: rest,
                label: t('other', { count: list.other.partners }),
                text: textOf(list.other.usd, list.other.share),
                parts: [
                  {
                    id: rest,
                    tone: 'faint',
                    certainty: 'modelled',
                    value: list.other.usd,
                  } as const,
                ],
              },
            ]
          : []),
      ]}
      link={{ hrefOf: (id) => (id === rest ? null : corridorPath(list, id)), Anchor: KeptLink }}
    />
  );
}
