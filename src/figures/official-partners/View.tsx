import { useTranslation } from 'react-i18next';
import { Dots } from '../../charts/dots/Dots.tsx';
import { InnerHeading } from '../figure/InnerHeading.tsx';
import { useEconomyName, useFormat, useLanguage, useSay } from '../../language/index.ts';
import type { OfficialPartnersModel, Partner, PartnerList } from './model.ts';
import './official-partners.css';

/** The largest partners of each direction: as reported, and as the matrix or the estimate has them. */
export function OfficialPartnersView(props: { model: OfficialPartnersModel; width: number }) {
  const { model, width } = props;
  const { t } = useTranslation('official-partners');
  const name = useEconomyName();
  return (
    <>
      {model.lists.map((list) => {
        const head = t(`head.${list.direction}`, { economy: name.forms(list.economy) });
        return (
          <div key={list.economy + list.direction} className="official-partners__list">
            <InnerHeading className="official-partners__head">{head}</InnerHeading>
            <PartnerDots list={list} head={head} width={width} />
          </div>
        );
      })}
    </>
  );
}

function PartnerDots({ list, head, width }: { list: PartnerList; head: string; width: number }) {
  const { t } = useTranslation(['official-partners', 'official']);
  const name = useEconomyName();
  const say = useSay();
  const format = useFormat();
  const besides = (['matrix', 'modelled'] as const).filter((of) =>
    list.top.some((one) => (one[of] ?? 0) > 0),
  );
  const short = (value: number) => format.amount(value, 'usd', { as: 'short' });
  const nameOf = ({ partner, group }: Partner) =>
    partner === null ? say({ id: `official:group.${group ?? 'other'}` }) : name(partner);
  return (
    <Dots
      log
      width={width}
      mirror={useLanguage().direction === 'rtl'}
      label={head}
      legend={[
        { tone: 'accent', label: t('legend.official') },
        ...besides.map((of) => ({
          tone: 'flow' as const,
          label: t(`legend.${of}`),
          hollow: of === 'modelled',
        })),
      ]}
      format={short}
      rows={list.top.map((one) => ({
        id: one.partner ?? one.group ?? '',
        label: nameOf(one),
        dots: [
          ...besides.flatMap((of) => {
            const value = one[of] ?? 0;
            const hollow = of === 'modelled';
            return value > 0 ? [{ id: of, value, tone: 'flow' as const, hollow }] : [];
          }),
          { id: 'official', value: one.usd, tone: 'accent' as const },
        ],
        text:
          one.share === null
            ? short(one.usd)
            : t('text', { amount: short(one.usd), share: format.share(one.share) }),
      }))}
    />
  );
}
