import { useTranslation } from 'react-i18next';
import { Mirrored } from '../../charts/bars/Mirrored.tsx';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';
import { womenShare, type MigrantsModel, type Pair } from './model.ts';
import { migrantsFinding } from './finding.ts';

/** Women left and men right of one line, a pair of bars for each partner. */
export function MigrantsView({ model, width }: { model: MigrantsModel; width: number }) {
  const { t } = useTranslation('migrants-by-sex');
  const say = useSay();
  const format = useFormat();
  const economyName = useEconomyName();
  const name = (pair: Pair) =>
    pair.kind === 'other' ? t('other', { count: pair.partners }) : economyName(pair.economy);
  return (
    <Mirrored
      width={width}
      leftHead={t('women')}
      rightHead={t('men')}
      label={migrantsFinding(model).map(say).join(' ')}
      rows={model.drawn.map((pair) => ({
        id: pair.kind + pair.economy,
        label: t(pair.shared ? 'row_shared' : 'row', {
          name: name(pair),
          share: format.share(womenShare(pair)),
        }),
        left: pair.female,
        right: pair.male,
        leftText: format.count(pair.female, { as: 'short' }),
        rightText: format.count(pair.male, { as: 'short' }),
      }))}
    />
  );
}
