import { useTranslation } from 'react-i18next';
import { Bars } from '../../charts/bars/Bars.tsx';
import type { BarRow } from '../../charts/bars/layout.ts';
import { useEconomyName, useFormat, useLanguage, useSay } from '../../language/index.ts';
import type { LessModel, LessSender } from './model.ts';
import { lessFinding } from './text.ts';

/** What less from each sender would have been, with the estimate's interval, as ranked bars. */
export function LessView({ model, width }: { model: LessModel; width: number }) {
  const { t } = useTranslation('less-from-senders');
  const say = useSay();
  const name = useEconomyName();
  const format = useFormat();
  const mirror = useLanguage().direction === 'rtl';
  const compared = model.economies.length > 1;
  const label = ({ economy, partner }: LessSender) =>
    compared ? t('label', { economy: name(economy), partner: name.forms(partner) }) : name(partner);
  const row = (one: LessSender): BarRow => {
    const [value, low, high] = model.ofGdp
      ? [one.percent ?? 0, one.percent_lower, one.percent_upper]
      : [one.usd, one.lower, one.upper];
    const usd = format.amount(one.usd, 'usd', { as: 'short' });
    return {
      id: one.economy + one.partner,
      label: label(one),
      text: model.ofGdp ? t('bar', { amount: usd, share: format.share(one.percent) }) : usd,
      parts: [{ id: one.partner, tone: 'flow', certainty: 'modelled', value }],
      ...(low === null || high === null ? {} : { interval: [low, high] as const }),
    };
  };
  return (
    <Bars
      width={width}
      mirror={mirror}
      above={width < 480 && compared}
      label={lessFinding(model).map(say).join(' ')}
      rows={model.senders.map(row)}
    />
  );
}
