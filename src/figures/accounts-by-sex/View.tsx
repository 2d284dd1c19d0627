import { useTranslation } from 'react-i18next';
import { Dots } from '../../charts/dots/Dots.tsx';
import { useEconomyName, useFormat, useLanguage, useSay } from '../../language/index.ts';
import type { AccountPair, AccountsModel } from './model.ts';
import { accountsFinding } from './text.ts';

/** A dumbbell for each round: women and men on one axis from none to all adults. */
export function AccountsView({ model, width }: { model: AccountsModel; width: number }) {
  const { t } = useTranslation('accounts-by-sex');
  const say = useSay();
  const format = useFormat();
  const economyName = useEconomyName();
  const { direction } = useLanguage();
  const several = model.economies.length > 1;
  const label = (pair: AccountPair) =>
    t(`row.${pair.kind}`, { name: several ? economyName(pair.economy) : format.year(pair.year) });
  return (
    <Dots
      width={width}
      mirror={direction === 'rtl'}
      domain={[0, 100]}
      format={format.share}
      legend={[
        { tone: 'women', label: t('women') },
        { tone: 'men', label: t('men') },
      ]}
      label={accountsFinding(model).map(say).join(' ')}
      rows={model.pairs.map((pair) => ({
        id: `${pair.kind} ${pair.economy} ${pair.year}`,
        label: label(pair),
        dots: [
          { id: 'women', value: pair.women, tone: 'women' },
          { id: 'men', value: pair.men, tone: 'men' },
        ],
        text: format.amount(0 - pair.gap, 'persons'),
      }))}
    />
  );
}
