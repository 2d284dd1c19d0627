import { useTranslation } from 'react-i18next';
import { Dots } from '../../charts/dots/Dots.tsx';
import { useEconomyName, useFormat, useLanguage, useSay } from '../../language/index.ts';
import { twoDigits } from '../official/ratio.ts';
import { timesApart, type AgainstModel } from './model.ts';
import { againstFinding } from './text.ts';

/** A row a corridor: what the bank reports and what the matrix or, as a ring, the estimate has. */
export function AgainstView({ model, width }: { model: AgainstModel; width: number }) {
  const { t } = useTranslation('official-against-matrix');
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  const { of, drawn, settings } = model;
  const hollow = of === 'modelled';
  const short = (value: number) => format.amount(value, 'usd', { as: 'short' });
  return (
    <Dots
      log
      width={width}
      mirror={useLanguage().direction === 'rtl'}
      label={againstFinding(model).map(say).join(' ')}
      legend={[
        { tone: 'accent', label: t('legend.official') },
        { tone: 'flow', label: t(`legend.${of}`), hollow },
      ]}
      format={short}
      rows={drawn.map((pair) => ({
        id: `${pair.reporter} ${pair.sender} ${pair.receiver}`,
        label: t('row', { sender: name(pair.sender), receiver: name(pair.receiver) }),
        dots: [
          { id: 'other', value: pair.other, tone: 'flow', hollow },
          { id: 'official', value: pair.usd, tone: 'accent' },
        ],
        text:
          settings.order === 'amount'
            ? short(pair.usd)
            : t('times', { times: format.count(twoDigits(timesApart(pair))) }),
      }))}
    />
  );
}
